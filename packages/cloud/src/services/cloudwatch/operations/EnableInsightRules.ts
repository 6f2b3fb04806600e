import { changeRules } from "../insights/change-rules.js";
import { insightRuleCheck } from "../insights/check.js";
import { insightRules } from "../insights/tables.js";
import { operation } from "../operation.js";

/** Source: CloudWatch API reference, EnableInsightRules. */
export const EnableInsightRules = operation("EnableInsightRules", {
  authorize: ({ RuleNames }, read) => RuleNames.map((name) => insightRuleCheck("EnableInsightRules", name, read)),
  run: ({ RuleNames }, context) =>
    changeRules(RuleNames, context, (row) => context.store.put(insightRules, { ...row, state: "ENABLED" })),
});
