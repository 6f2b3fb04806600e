import { itemCheck } from "../check.js";
import type { ItemRequest } from "../condition-keys.js";
import { operation } from "../operation.js";
import { runOnTable } from "../run-on-table.js";

/** Source: DynamoDB API reference, GetItem. */
export const GetItem = operation("GetItem", {
  authorize: (input, read) => [itemCheck("GetItem", input.TableName ?? "", input as ItemRequest, read)],
  run: (input, context) => runOnTable("getItem", input, context),
});
