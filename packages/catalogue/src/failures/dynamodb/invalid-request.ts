import type { AnyFailureMode, FailureMode } from "../../failure-mode.js";
import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";
import { dynamodbDuplicateInTransaction } from "./duplicate-in-transaction.js";
import { dynamodbExpressionInvalid } from "./expression-invalid.js";
import { dynamodbKeyMismatch } from "./key-mismatch.js";
import { dynamodbParametersInvalid } from "./parameters-invalid.js";

/** In no list of modes: nothing in its text tells it from any other. */
const other = failureMode({
  id: "dynamodb.invalid-request",
  code: "ValidationException",
  surfaces: [answerOf("dynamodb")],
  template: template`${"message"}`,
  causes: [],
  words: {
    en: "DynamoDB does not take the request as it is: {message}",
    ko: "DynamoDB가 요청을 받아들이지 않습니다: {message}",
    ja: "DynamoDB はこのリクエストを受け付けません: {message}",
  },
  examples: [
    { text: "Item size has exceeded the maximum allowed size", source: "architect/dynalite validations/putItem.js" },
  ],
});

const KNOWN: readonly AnyFailureMode[] = [
  dynamodbDuplicateInTransaction,
  dynamodbExpressionInvalid,
  dynamodbKeyMismatch,
  dynamodbParametersInvalid,
] as readonly FailureMode[];

/** The mode and values of a sentence about a request that DynamoDB does not take: there are many, and dynalite knows them all. */
export function dynamodbInvalidRequest(message: string) {
  for (const mode of KNOWN) {
    const values = mode.template.parse(message);
    if (values) return { mode, values };
  }
  return { mode: other as AnyFailureMode, values: { message } };
}
