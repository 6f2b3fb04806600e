import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The condition of a write did not hold for the item that is there. */
export const dynamodbConditionalCheckFailed = failureMode({
  id: "dynamodb.conditional-check-failed",
  code: "ConditionalCheckFailedException",
  surfaces: [answerOf("dynamodb", "DeleteItem", "PutItem", "UpdateItem")],
  template: template`The conditional request failed`,
  causes: [],
  words: {
    en: "The item is not as the write's condition wants it (or is there already, or is absent). Read it and decide anew.",
    ko: "항목이 쓰기 조건에 맞지 않습니다(이미 있거나 없을 수 있습니다). 항목을 다시 읽고 판단하세요.",
    ja: "項目が書き込みの条件に合いません（すでにある、またはない場合もあります）。読み直して判断してください。",
  },
  examples: [
    {
      text: "The conditional request failed",
      source: "DynamoDB Developer Guide: Error handling with DynamoDB",
    },
  ],
});
