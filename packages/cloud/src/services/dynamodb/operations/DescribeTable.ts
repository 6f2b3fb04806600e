import { tableCheck } from "../check.js";
import { requireTable } from "../find-table.js";
import { operation } from "../operation.js";
import { wireTable } from "../wire-table.js";

/** Source: DynamoDB API reference, DescribeTable. */
export const DescribeTable = operation("DescribeTable", {
  authorize: ({ TableName = "" }, read) => [tableCheck("DescribeTable", TableName, read)],
  run: ({ TableName = "" }, context) => ({ Table: wireTable(requireTable(TableName, context), "ACTIVE", context) }),
});
