import { busOf } from "../arn.js";
import { ruleCheck } from "../check.js";
import { requireRule } from "../find.js";
import { operation } from "../operation.js";
import { targetKey, targets } from "../tables.js";

/** Ids that the rule does not have are passed over. Source: Amazon EventBridge API reference, RemoveTargets. */
export const RemoveTargets = operation("RemoveTargets", {
  authorize: (input, read) => [ruleCheck("RemoveTargets", input.Rule, busOf(input.EventBusName, read), read)],
  run(input, context) {
    const rule = requireRule(input.Rule, busOf(input.EventBusName, context), context);
    for (const id of input.Ids) context.store.delete(targets, targetKey(rule.arn, id));
    return { FailedEntryCount: 0, FailedEntries: [] };
  },
});
