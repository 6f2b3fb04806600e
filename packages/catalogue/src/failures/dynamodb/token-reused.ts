import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A transaction's token was sent before with other writes. */
export const dynamodbTokenReused = failureMode({
  id: "dynamodb.token-reused",
  code: "IdempotentParameterMismatchException",
  surfaces: [answerOf("dynamodb", "TransactWriteItems")],
  template: template`The provided client token is already in use with different parameters`,
  causes: [],
  words: {
    en: "The ClientRequestToken was sent within the last ten minutes with other writes.",
    ko: "ClientRequestToken이 최근 10분 안에 다른 쓰기와 함께 사용되었습니다.",
    ja: "ClientRequestToken は直近 10 分以内に別の書き込みで使われました。",
  },
  examples: [
    {
      text: "The provided client token is already in use with different parameters",
      source: "inferred: DynamoDB API reference, IdempotentParameterMismatchException",
    },
  ],
});
