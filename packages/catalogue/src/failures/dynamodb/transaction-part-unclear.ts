import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A part of a transaction does several things. */
export const dynamodbTransactionPartUnclear = failureMode({
  id: "dynamodb.transaction-part-unclear",
  code: "ValidationException",
  surfaces: [answerOf("dynamodb", "TransactWriteItems")],
  template: template`TransactItems can only contain one of Check, Put, Update or Delete`,
  causes: [],
  words: {
    en: "Every part of a transaction must do one thing: check, put, update or delete.",
    ko: "트랜잭션의 각 부분은 확인, 넣기, 수정, 삭제 중 하나만 해야 합니다.",
    ja: "トランザクションの各部分は、確認・追加・更新・削除のうち一つだけを行います。",
  },
  examples: [
    {
      text: "TransactItems can only contain one of Check, Put, Update or Delete",
      source: "getmoto/moto dynamodb/responses.py",
    },
  ],
});
