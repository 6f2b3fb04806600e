import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is a table of that name already. */
export const dynamodbTableAlreadyExists = failureMode({
  id: "dynamodb.table-already-exists",
  code: "ResourceInUseException",
  surfaces: [answerOf("dynamodb", "CreateTable")],
  template: template`Table already exists: ${"table"}`,
  causes: [],
  words: {
    en: "There is a table {table} already in this account and Region.",
    ko: "이 계정과 리전에 {table} 테이블이 이미 있습니다.",
    ja: "このアカウントとリージョンにテーブル {table} はすでにあります。",
  },
  examples: [
    {
      text: "Table already exists: DB1_table",
      source: "boto/boto dynamodb2: a JSONResponseError in public notes",
    },
  ],
});
