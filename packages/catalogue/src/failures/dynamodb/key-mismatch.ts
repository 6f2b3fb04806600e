import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A key has not the attributes of the table's key, or not their types. */
export const dynamodbKeyMismatch = failureMode({
  id: "dynamodb.key-mismatch",
  code: "ValidationException",
  surfaces: [answerOf("dynamodb")],
  template: template`The provided key element does not match the schema`,
  causes: [],
  words: {
    en: "The key must have the attributes of the table's key, all of them and no others, with their types.",
    ko: "키는 테이블 키의 속성을 모두, 그것만, 정해진 유형으로 가져야 합니다.",
    ja: "キーには、テーブルのキーの属性を過不足なく、決められた型で指定してください。",
  },
  examples: [
    {
      text: "The provided key element does not match the schema",
      source: "architect/dynalite db/index.js",
    },
  ],
});
