import { itemCheck } from "../check.js";
import type { ItemRequest } from "../condition-keys.js";
import { operation } from "../operation.js";
import { runOnTable } from "../run-on-table.js";

/** Source: DynamoDB API reference, PutItem. */
export const PutItem = operation("PutItem", {
  authorize: (input, read) => [itemCheck("PutItem", input.TableName ?? "", input as ItemRequest, read)],
  run: (input, context) => runOnTable("putItem", input, context),
});
