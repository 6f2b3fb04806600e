import type { WriteRequest } from "@aws-sdk/client-dynamodb";
import { itemCheck } from "../check.js";
import type { Values } from "../condition-keys.js";
import { operation } from "../operation.js";
import { runOnTables } from "../run-on-tables.js";

/** Asks for every table on its own. Source: DynamoDB API reference, BatchWriteItem. */
export const BatchWriteItem = operation("BatchWriteItem", {
  authorize: ({ RequestItems = {}, ReturnConsumedCapacity }, read) =>
    Object.entries(RequestItems).map(([table, requests]) => {
      const Keys = requests.flatMap(keysOf);
      return itemCheck("BatchWriteItem", table, { Keys, ReturnConsumedCapacity }, read);
    }),
  run: (input, context) => runOnTables("batchWriteItem", input, context),
});

/** Of both, where a request says both: that it is refused for it comes after. */
const keysOf = ({ PutRequest, DeleteRequest }: WriteRequest): readonly Values[] =>
  [PutRequest?.Item, DeleteRequest?.Key].filter((values) => values !== undefined);
