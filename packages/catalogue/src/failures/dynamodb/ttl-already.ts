import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Time to live is as the request wants it already. */
export const dynamodbTtlAlready = failureMode({
  id: "dynamodb.ttl-already",
  code: "ValidationException",
  surfaces: [answerOf("dynamodb", "UpdateTimeToLive")],
  template: template`TimeToLive is already ${"state"}`,
  causes: [],
  words: {
    en: "Time to live is {state} for the table already; AWS takes this for an error.",
    ko: "테이블의 TTL이 이미 {state} 상태입니다. AWS는 이를 오류로 봅니다.",
    ja: "テーブルの TTL はすでに {state} です。AWS はこれをエラーとします。",
  },
  examples: [
    {
      text: "TimeToLive is already enabled",
      source: "getmoto/moto dynamodb/responses.py",
    },
  ],
});
