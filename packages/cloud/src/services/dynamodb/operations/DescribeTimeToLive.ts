import { tableCheck } from "../check.js";
import { requireTable } from "../find-table.js";
import { operation } from "../operation.js";

/** Source: DynamoDB API reference, DescribeTimeToLive. */
export const DescribeTimeToLive = operation("DescribeTimeToLive", {
  authorize: ({ TableName = "" }, read) => [tableCheck("DescribeTimeToLive", TableName, read)],
  run({ TableName = "" }, context) {
    const { ttlAttribute: AttributeName } = requireTable(TableName, context);
    if (AttributeName === undefined) return { TimeToLiveDescription: { TimeToLiveStatus: "DISABLED" as const } };
    return { TimeToLiveDescription: { TimeToLiveStatus: "ENABLED" as const, AttributeName } };
  },
});
