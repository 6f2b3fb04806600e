import { tableCheck } from "../check.js";
import { requireTable } from "../find-table.js";
import { operation } from "../operation.js";

/**
 * Off: nothing can turn it on here (UpdateContributorInsights is answered as not implemented).
 * Source: DynamoDB API reference, DescribeContributorInsights.
 */
export const DescribeContributorInsights = operation("DescribeContributorInsights", {
  authorize: ({ TableName = "", IndexName }, read) => [
    tableCheck("DescribeContributorInsights", TableName, read, { index: IndexName }),
  ],
  run: ({ TableName = "", IndexName }, context) => ({
    TableName: requireTable(TableName, context).name,
    ...(IndexName !== undefined && { IndexName }),
    ContributorInsightsStatus: "DISABLED" as const,
  }),
});
