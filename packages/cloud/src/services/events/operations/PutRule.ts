import {
  eventsLimitExceeded,
  eventsScheduleInvalid,
  eventsScheduleOnCustomBus,
  eventsTriggerMissing,
  refuse,
} from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { passRole } from "../../ecs/check.js";
import type { BusNamed } from "../arn.js";
import { busOf, DEFAULT_BUS, ruleArn } from "../arn.js";
import { requestTags, ruleCheck } from "../check.js";
import { requireBus } from "../find.js";
import { operation } from "../operation.js";
import { compilePattern } from "../pattern/compile-pattern.js";
import { patternKeys } from "../pattern-keys.js";
import { quotas } from "../quotas.js";
import { parseSchedule } from "../schedule/parse-schedule.js";
import type { RuleRow } from "../tables.js";
import { rules } from "../tables.js";
import { withTags } from "../tags.js";

type PutRuleInput = Input<typeof import("@aws-sdk/client-eventbridge"), "PutRule">;

/**
 * Makes a rule, or replaces it: what the request does not name is gone afterwards, but for targets and tags.
 * Source: Amazon EventBridge API reference, PutRule.
 */
export const PutRule = operation("PutRule", {
  authorize: (input, read) => [
    ruleCheck("PutRule", input.Name, busOf(input.EventBusName, read), read, {
      "events:creatorAccount": read.account,
      ...requestContext(input),
    }),
    ...(input.Tags?.length
      ? [ruleCheck("TagResource", input.Name, busOf(input.EventBusName, read), read, requestTags(input.Tags))]
      : []),
    ...(input.RoleArn === undefined ? [] : [passRole(input.RoleArn, "events.amazonaws.com")]),
  ],
  run(input, context) {
    const bus = busOf(input.EventBusName, context);
    checkTrigger(input, bus);
    requireBus(bus, context);
    const arn = ruleArn(bus, input.Name);
    const before = context.store.get(rules, arn);
    if (!before && context.store.count(rules, "bus", bus.arn) >= quotas.RulesPerEventBus) {
      refuse(eventsLimitExceeded, {});
    }
    context.store.put(rules, ruleOf(input, bus, before, context));
    return { RuleArn: arn };
  },
});

const requestContext = ({ EventPattern, Tags }: PutRuleInput): RequestContext => ({
  ...(EventPattern !== undefined && patternKeys(EventPattern)),
  ...requestTags(Tags),
});

/** @throws Failure for neither pattern nor schedule, and for one that cannot be read. */
function checkTrigger({ EventPattern, ScheduleExpression }: PutRuleInput, bus: BusNamed): void {
  if (!EventPattern && !ScheduleExpression) refuse(eventsTriggerMissing, {});
  if (ScheduleExpression) {
    if (bus.name !== DEFAULT_BUS) refuse(eventsScheduleOnCustomBus, {});
    if (!parseSchedule(ScheduleExpression)) refuse(eventsScheduleInvalid, {});
  }
  if (EventPattern) compilePattern(EventPattern);
}

function ruleOf(input: PutRuleInput, bus: BusNamed, before: RuleRow | undefined, context: Context): RuleRow {
  const { account, region } = bus;
  const state = input.State ?? "ENABLED";
  // AWS: the schedule begins anew when it is another, or when the rule is enabled.
  const goesOn = before?.scheduleExpression === input.ScheduleExpression && before?.state === state;
  return {
    account,
    region,
    name: input.Name,
    arn: ruleArn(bus, input.Name),
    busName: bus.name,
    busArn: bus.arn,
    eventPattern: input.EventPattern || undefined,
    scheduleExpression: input.ScheduleExpression || undefined,
    state,
    description: input.Description,
    roleArn: input.RoleArn,
    createdBy: before?.createdBy ?? context.account,
    scheduledFrom: goesOn && before ? before.scheduledFrom : context.now,
    tags: before?.tags ?? withTags([], input.Tags),
  };
}
