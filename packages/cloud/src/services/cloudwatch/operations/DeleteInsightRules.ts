import { changeRules } from "../insights/change-rules.js";
import { insightRuleCheck } from "../insights/check.js";
import { insightRules } from "../insights/tables.js";
import { operation } from "../operation.js";

/** Source: CloudWatch API reference, DeleteInsightRules. */
export const DeleteInsightRules = operation("DeleteInsightRules", {
  authorize: ({ RuleNames }, read) => RuleNames.map((name) => insightRuleCheck("DeleteInsightRules", name, read)),
  run: ({ RuleNames }, context) =>
    changeRules(RuleNames, context, (row) => context.store.delete(insightRules, insightRules.key(row))),
});
