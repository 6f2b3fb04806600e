import type { Tag } from "@aws-sdk/client-sfn";
import { refuse, statesTaggedNotFound, statesTooManyTags } from "@understudy/catalogue";
import type { Check, Context, Read } from "../../gate/operation.js";
import { parseArn } from "./arn.js";
import { activityCheck, machineCheck } from "./check.js";
import { findActivity, findStateMachine } from "./find.js";
import { activities, stateMachines } from "./tables.js";

const MOST = 50;

/** The tags with others put over them; of a key given twice the last counts (recorded). @throws Failure for too many */
export function withTags(arn: string, before: readonly Tag[], added: readonly Tag[] = []): readonly Tag[] {
  const all = new Map([...before, ...added].map((tag) => [tag.key, { key: tag.key, value: tag.value }]));
  return all.size > MOST ? refuse(statesTooManyTags, { arn }) : [...all.values()];
}

/** The check of a tag operation. @throws Failure for an ARN of what has no tags */
export function taggedCheck(action: string, arn: string, read: Read, context = {}): Check {
  const { type } = parseArn(arn, "stateMachine", "activity");
  return type === "activity" ? activityCheck(action, arn, read, context) : machineCheck(action, arn, read, context);
}

/** The tags of the state machine or activity of that ARN. @throws Failure states.tagged-not-found */
export function tagsOf(arn: string, read: Read): readonly Tag[] {
  const row = findStateMachine(arn, read) ?? findActivity(arn, read);
  return row?.tags ?? refuse(statesTaggedNotFound, { arn });
}

/** Changes the tags of the state machine or activity of that ARN. @throws Failure states.tagged-not-found */
export function changeTags(arn: string, context: Context, change: (tags: readonly Tag[]) => readonly Tag[]): void {
  const { store } = context;
  const tags = change(tagsOf(arn, context));
  const machine = findStateMachine(arn, context);
  const activity = findActivity(arn, context);
  if (machine) store.put(stateMachines, { ...machine, tags });
  if (activity) store.put(activities, { ...activity, tags });
}
