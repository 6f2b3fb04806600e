import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** One of the writes of a transaction could not be made, so none was. */
export const dynamodbTransactionCanceled = failureMode({
  id: "dynamodb.transaction-canceled",
  code: "TransactionCanceledException",
  surfaces: [answerOf("dynamodb", "TransactGetItems", "TransactWriteItems")],
  template: template`Transaction cancelled, please refer cancellation reasons for specific reasons [${"reasons"}]`,
  causes: [],
  words: {
    en: "One of the writes could not be made, so none was. The reasons stand in the order of the writes: {reasons}.",
    ko: "쓰기 중 하나를 할 수 없어 아무것도 하지 않았습니다. 쓰기 순서대로 이유: {reasons}.",
    ja: "書き込みの一つができなかったため、どれも行われませんでした。理由は書き込みの順です: {reasons}。",
  },
  examples: [
    {
      text: "Transaction cancelled, please refer cancellation reasons for specific reasons [ConditionalCheckFailed, None]",
      source: "DynamoDB Developer Guide: Logging DynamoDB operations by using AWS CloudTrail",
    },
  ],
});
