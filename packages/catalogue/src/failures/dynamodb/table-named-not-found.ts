import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no table of that name in this account and Region. */
export const dynamodbTableNamedNotFound = failureMode({
  id: "dynamodb.table-named-not-found",
  code: "ResourceNotFoundException",
  surfaces: [answerOf("dynamodb")],
  template: template`Requested resource not found: Table: ${"table"} not found`,
  causes: [],
  words: {
    en: "There is no table {table} in this account and Region.",
    ko: "이 계정과 리전에 {table} 테이블이 없습니다.",
    ja: "このアカウントとリージョンにテーブル {table} はありません。",
  },
  examples: [
    {
      text: "Requested resource not found: Table: orders not found",
      source: "architect/dynalite db/index.js",
    },
  ],
});
