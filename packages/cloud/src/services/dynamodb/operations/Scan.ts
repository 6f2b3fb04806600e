import { itemCheck } from "../check.js";
import type { ItemRequest } from "../condition-keys.js";
import { operation } from "../operation.js";
import { runOnTable } from "../run-on-table.js";

/** Source: DynamoDB API reference, Scan. */
export const Scan = operation("Scan", {
  authorize: (input, read) => [itemCheck("Scan", input.TableName ?? "", input as ItemRequest, read)],
  run: (input, context) => runOnTable("scan", input, context),
});
