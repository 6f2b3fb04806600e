import { elbDefaultRuleStays, elbRuleUnchanged, refuse } from "@understudy/catalogue";
import { wholeAction } from "../actions.js";
import { resourceCheck } from "../check.js";
import { checkActions } from "../check-actions.js";
import { checkConditions, wholeCondition } from "../check-conditions.js";
import { requireListener, requireRule } from "../find.js";
import { operation } from "../operation.js";
import { rules } from "../tables.js";
import { wireRule } from "../wire-rule.js";

/** What is not given stays as it is. Source: Elastic Load Balancing API reference, ModifyRule. */
export const ModifyRule = operation("ModifyRule", {
  authorize: (input, read) => [resourceCheck("ModifyRule", input.RuleArn, read)],
  run(input, context) {
    const { Conditions = [], Actions = [], Transforms } = input;
    if (Conditions.length === 0 && Actions.length === 0 && !Transforms && !input.ResetTransforms) {
      refuse(elbRuleUnchanged, {});
    }
    const row = requireRule(input.RuleArn, context);
    if (row.priority === undefined) refuse(elbDefaultRuleStays, { arn: row.arn, done: "modified" });
    checkConditions(Conditions);
    checkActions(Actions, requireListener(row.listenerArn, context), context);
    const changed = {
      ...row,
      conditions: Conditions.length > 0 ? Conditions.map(wholeCondition) : row.conditions,
      actions: Actions.length > 0 ? Actions.map(wholeAction) : row.actions,
      transforms: input.ResetTransforms ? undefined : (Transforms ?? row.transforms),
    };
    context.store.put(rules, changed);
    return { Rules: [wireRule(changed)] };
  },
});
