import { itemCheck } from "../check.js";
import type { ItemRequest } from "../condition-keys.js";
import { operation } from "../operation.js";
import { runOnTable } from "../run-on-table.js";

/** Source: DynamoDB API reference, Query. */
export const Query = operation("Query", {
  authorize: (input, read) => [itemCheck("Query", input.TableName ?? "", input as ItemRequest, read)],
  run: (input, context) => runOnTable("query", input, context),
});
