import { eventsRuleHasTargets, refuse } from "@understudy/catalogue";
import { busOf, ruleArn } from "../arn.js";
import { ruleCheck } from "../check.js";
import { deleteRule } from "../delete-rule.js";
import { operation } from "../operation.js";
import { rules, targets } from "../tables.js";

/**
 * A rule that is not there is deleted without a word (getmoto/moto test_events.py, verified against AWS).
 * Source: Amazon EventBridge API reference, DeleteRule.
 */
export const DeleteRule = operation("DeleteRule", {
  authorize: (input, read) => [ruleCheck("DeleteRule", input.Name, busOf(input.EventBusName, read), read)],
  run(input, context) {
    const { store } = context;
    const rule = store.get(rules, ruleArn(busOf(input.EventBusName, context), input.Name));
    if (!rule) return {};
    if (store.count(targets, "rule", rule.arn) > 0) refuse(eventsRuleHasTargets, {});
    deleteRule(store, rule);
    return {};
  },
});
