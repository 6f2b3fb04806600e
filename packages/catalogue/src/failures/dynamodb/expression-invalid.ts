import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** An expression cannot be read. */
export const dynamodbExpressionInvalid = failureMode({
  id: "dynamodb.expression-invalid",
  code: "ValidationException",
  surfaces: [answerOf("dynamodb")],
  template: templateWith({ kind: "\\w+" })`Invalid ${"kind"}Expression: ${"reason"}`,
  causes: [],
  words: {
    en: "The {kind}Expression cannot be read: {reason}",
    ko: "{kind}Expression을 읽을 수 없습니다: {reason}",
    ja: "{kind}Expression を読めません: {reason}",
  },
  examples: [
    {
      text: 'Invalid UpdateExpression: Syntax error; token: "<EOF>", near: "SET"',
      source: "architect/dynalite test/updateItem.js",
    },
  ],
});
