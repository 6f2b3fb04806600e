import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** What a request says does not go together, or not with the table. */
export const dynamodbParametersInvalid = failureMode({
  id: "dynamodb.parameters-invalid",
  code: "ValidationException",
  surfaces: [answerOf("dynamodb")],
  template: template`One or more parameter values were invalid: ${"reason"}`,
  causes: [],
  words: {
    en: "DynamoDB does not take the request: {reason}",
    ko: "DynamoDB가 요청을 받아들이지 않습니다: {reason}",
    ja: "DynamoDB はこのリクエストを受け付けません: {reason}",
  },
  examples: [
    {
      text: "One or more parameter values were invalid: Missing the key id in the item",
      source: "architect/dynalite db/index.js",
    },
  ],
});
