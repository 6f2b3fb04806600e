import { placeKey } from "../arn.js";
import { generalCheck } from "../check.js";
import { insightRules } from "../insights/tables.js";
import { operation } from "../operation.js";
import { pageOf } from "../page-of.js";

/** Recorded: localstack/localstack test_cloudwatch.snapshot.json, `test_insight_rule`. */
export const DescribeInsightRules = operation("DescribeInsightRules", {
  authorize: () => [generalCheck("DescribeInsightRules")],
  run({ NextToken: token, MaxResults: size = 500 }, context) {
    const found = context.store.list(insightRules, "place", placeKey(context));
    const { rows, end } = pageOf(found, ({ name }) => name, { token, size });
    return {
      InsightRules: rows.map(({ name, state, schema, definition, applyOnTransformedLogs }) => ({
        Name: name,
        State: state,
        Schema: schema,
        Definition: definition,
        ManagedRule: false,
        ...(applyOnTransformedLogs !== undefined && { ApplyOnTransformedLogs: applyOnTransformedLogs }),
      })),
      ...end,
    };
  },
});
