import { itemCheck } from "../check.js";
import type { ItemRequest } from "../condition-keys.js";
import { operation } from "../operation.js";
import { runOnTables } from "../run-on-tables.js";

/** Asks for every table on its own. Source: DynamoDB API reference, BatchGetItem. */
export const BatchGetItem = operation("BatchGetItem", {
  authorize: ({ RequestItems = {}, ReturnConsumedCapacity }, read) =>
    Object.entries(RequestItems).map(([table, request]) =>
      itemCheck("BatchGetItem", table, { ...request, ReturnConsumedCapacity } as ItemRequest, read),
    ),
  run: (input, context) => runOnTables("batchGetItem", input, context),
});
