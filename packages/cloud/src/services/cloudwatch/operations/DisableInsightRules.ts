import { changeRules } from "../insights/change-rules.js";
import { insightRuleCheck } from "../insights/check.js";
import { insightRules } from "../insights/tables.js";
import { operation } from "../operation.js";

/** Source: CloudWatch API reference, DisableInsightRules. */
export const DisableInsightRules = operation("DisableInsightRules", {
  authorize: ({ RuleNames }, read) => RuleNames.map((name) => insightRuleCheck("DisableInsightRules", name, read)),
  run: ({ RuleNames }, context) =>
    changeRules(RuleNames, context, (row) => context.store.put(insightRules, { ...row, state: "DISABLED" })),
});
