import { insightRuleArn } from "../arn.js";
import { requestTags } from "../check.js";
import { insightRuleCheck } from "../insights/check.js";
import { logGroupsOf, schemaOf } from "../insights/definition.js";
import { insightRules } from "../insights/tables.js";
import { operation } from "../operation.js";
import { withTags } from "../tags.js";

/**
 * Makes a Contributor Insights rule, or replaces it.
 * DIFFERS: rules are kept and described, and look at no logs: there are no reports. Source: CloudWatch API reference, PutInsightRule.
 */
export const PutInsightRule = operation("PutInsightRule", {
  authorize: ({ RuleName, RuleDefinition, Tags }, read) => {
    const logGroups = logGroupsOf(RuleDefinition);
    const context = {
      ...requestTags(Tags),
      ...(logGroups.length > 0 && { "cloudwatch:requestInsightRuleLogGroups": logGroups }),
    };
    return [
      insightRuleCheck("PutInsightRule", RuleName, read, context),
      ...(Tags?.length ? [insightRuleCheck("TagResource", RuleName, read, requestTags(Tags))] : []),
    ];
  },
  run({ RuleName: name, RuleDefinition: definition, RuleState, Tags, ApplyOnTransformedLogs }, context) {
    const { account, region, store } = context;
    const before = store.get(insightRules, insightRuleArn(context, name));
    store.put(insightRules, {
      account,
      region,
      name,
      definition,
      schema: schemaOf(definition),
      state: RuleState === "DISABLED" ? "DISABLED" : "ENABLED",
      ...(ApplyOnTransformedLogs !== undefined && { applyOnTransformedLogs: ApplyOnTransformedLogs }),
      tags: before?.tags ?? withTags([], Tags),
    });
    return {};
  },
});
