import { itemCheck } from "../check.js";
import type { ItemRequest } from "../condition-keys.js";
import { operation } from "../operation.js";
import { runOnTable } from "../run-on-table.js";

/** Source: DynamoDB API reference, UpdateItem. */
export const UpdateItem = operation("UpdateItem", {
  authorize: (input, read) => [itemCheck("UpdateItem", input.TableName ?? "", input as ItemRequest, read)],
  run: (input, context) => runOnTable("updateItem", input, context),
});
