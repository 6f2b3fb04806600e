import type { Tag } from "@aws-sdk/client-eventbridge";
import { eventsArnInvalid, eventsDuplicateTagKeys, eventsLimitExceeded, refuse } from "@understudy/catalogue";
import type { Check, Context, Read } from "../../gate/operation.js";
import { parseEventsArn } from "./arn.js";
import { busCheck, ruleCheck } from "./check.js";
import { requireBus, requireRule } from "./find.js";
import { eventBuses, rules } from "./tables.js";

const MOST = 50;

/** The tags with others put over them. @throws Failure for a key given twice, and for too many. */
export function withTags(before: readonly Tag[], added: readonly Tag[] = []): readonly Tag[] {
  const keys = new Set(added.map(({ Key }) => Key));
  if (keys.size < added.length) refuse(eventsDuplicateTagKeys, {});
  const all = [...before.filter(({ Key }) => !keys.has(Key)), ...added];
  return all.length > MOST ? refuse(eventsLimitExceeded, {}) : all;
}

/** The check of a tag operation on the bus or rule of that ARN. */
export function taggedCheck(action: string, arn: string, read: Read, context = {}): Check {
  const parsed = parseEventsArn(arn);
  if (!parsed) return { action: `events:${action}`, resource: arn, context };
  const { bus, rule } = parsed;
  return rule === undefined ? busCheck(action, bus, read, context) : ruleCheck(action, rule, bus, read, context);
}

/** The tags of the bus or rule of that ARN. @throws Failure for what is neither, and for what is not there. */
export function tagsOf(arn: string, read: Read): readonly Tag[] {
  const { bus, rule } = parseEventsArn(arn) ?? refuse(eventsArnInvalid, { arn });
  return (rule === undefined ? requireBus(bus, read) : requireRule(rule, bus, read)).tags;
}

/** Changes the tags of the bus or rule of that ARN. @throws Failure as {@link tagsOf} */
export function changeTags(arn: string, context: Context, change: (tags: readonly Tag[]) => readonly Tag[]): void {
  const { bus, rule } = parseEventsArn(arn) ?? refuse(eventsArnInvalid, { arn });
  if (rule === undefined) {
    const row = requireBus(bus, context);
    context.store.put(eventBuses, { ...row, tags: change(row.tags) });
  } else {
    const row = requireRule(rule, bus, context);
    context.store.put(rules, { ...row, tags: change(row.tags) });
  }
}
