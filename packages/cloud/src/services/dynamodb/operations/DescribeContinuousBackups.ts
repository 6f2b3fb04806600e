import { tableCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireForBackups, wireBackups } from "../wire-backups.js";

/** Source: DynamoDB API reference, DescribeContinuousBackups. */
export const DescribeContinuousBackups = operation("DescribeContinuousBackups", {
  authorize: ({ TableName = "" }, read) => [tableCheck("DescribeContinuousBackups", TableName, read)],
  run: ({ TableName = "" }, context) => wireBackups(requireForBackups(TableName, context), context.now),
});
