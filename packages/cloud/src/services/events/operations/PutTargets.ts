import { eventsLimitExceeded, refuse } from "@understudy/catalogue";
import { passRole } from "../../ecs/check.js";
import { busOf } from "../arn.js";
import { ruleCheck } from "../check.js";
import { requireRule } from "../find.js";
import { operation } from "../operation.js";
import { quotas } from "../quotas.js";
import { targets } from "../tables.js";
import { checkTarget } from "../target/check-target.js";

/**
 * A target takes the place of the one with its id. Whoever gives EventBridge a role must be allowed to pass it.
 * Source: Amazon EventBridge API reference, PutTargets; EventBridge User Guide, "Using identity-based policies".
 */
export const PutTargets = operation("PutTargets", {
  authorize(input, read) {
    const bus = busOf(input.EventBusName, read);
    const roles = new Set(input.Targets.flatMap(({ RoleArn }) => RoleArn ?? []));
    return [
      ruleCheck("PutTargets", input.Rule, bus, read, { "events:TargetArn": input.Targets.map(({ Arn }) => Arn) }),
      ...[...roles].map((role) => passRole(role, "events.amazonaws.com")),
    ];
  },
  run(input, context) {
    const { store } = context;
    const rule = requireRule(input.Rule, busOf(input.EventBusName, context), context);
    for (const target of input.Targets) checkTarget(target, rule);
    for (const target of input.Targets) store.put(targets, { ruleArn: rule.arn, busArn: rule.busArn, target });
    if (store.count(targets, "rule", rule.arn) > quotas.TargetsPerRule) refuse(eventsLimitExceeded, {});
    return { FailedEntryCount: 0, FailedEntries: [] };
  },
});
