import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no table of that name whose backups could be told of. */
export const dynamodbTableWithoutBackups = failureMode({
  id: "dynamodb.table-without-backups",
  code: "TableNotFoundException",
  surfaces: [answerOf("dynamodb", "DescribeContinuousBackups", "UpdateContinuousBackups")],
  template: template`Table not found: ${"table"}`,
  causes: [],
  words: {
    en: "There is no table {table} in this account and Region.",
    ko: "이 계정과 리전에 {table} 테이블이 없습니다.",
    ja: "このアカウントとリージョンにテーブル {table} はありません。",
  },
  examples: [
    {
      text: "Table not found: orders",
      source: "getmoto/moto dynamodb/exceptions.py",
    },
  ],
});
