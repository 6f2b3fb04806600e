import { itemCheck } from "../check.js";
import type { ItemRequest } from "../condition-keys.js";
import { operation } from "../operation.js";
import { runOnTable } from "../run-on-table.js";

/** Source: DynamoDB API reference, DeleteItem. */
export const DeleteItem = operation("DeleteItem", {
  authorize: (input, read) => [itemCheck("DeleteItem", input.TableName ?? "", input as ItemRequest, read)],
  run: (input, context) => runOnTable("deleteItem", input, context),
});
