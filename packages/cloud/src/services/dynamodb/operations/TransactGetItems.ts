import type { GetItemOutput } from "@aws-sdk/client-dynamodb";
import { itemCheck } from "../check.js";
import { operation } from "../operation.js";
import { runOnTable } from "../run-on-table.js";
import { checkParts, consumed, readParts } from "../transaction.js";

/** Source: DynamoDB API reference, TransactGetItems. */
export const TransactGetItems = operation("TransactGetItems", {
  authorize: ({ TransactItems, ReturnConsumedCapacity }, read) =>
    readParts(TransactItems).map(({ action, request }) =>
      itemCheck(action, request.TableName, { ...request, ReturnConsumedCapacity }, read, "TransactGetItems"),
    ),
  run({ TransactItems, ReturnConsumedCapacity }, context) {
    const parts = checkParts(readParts(TransactItems), context);
    const answers = parts.map(({ request }) =>
      runOnTable<GetItemOutput>("getItem", { ...request, ReturnConsumedCapacity, ConsistentRead: true }, context),
    );
    const capacities = answers.map(({ ConsumedCapacity }) => ConsumedCapacity);
    return {
      ...consumed(ReturnConsumedCapacity, capacities),
      Responses: answers.map(({ Item }) => (Item ? { Item } : {})),
    };
  },
});
