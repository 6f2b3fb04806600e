import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no such table in this account and Region, for those who ask for its items. */
export const dynamodbTableNotFound = failureMode({
  id: "dynamodb.table-not-found",
  code: "ResourceNotFoundException",
  surfaces: [
    answerOf(
      "dynamodb",
      "BatchGetItem",
      "BatchWriteItem",
      "DeleteItem",
      "GetItem",
      "PutItem",
      "Query",
      "Scan",
      "TransactGetItems",
      "TransactWriteItems",
      "UpdateItem",
    ),
  ],
  template: template`Requested resource not found`,
  causes: [],
  words: {
    en: "There is no such table in this account and Region.",
    ko: "이 계정과 리전에 그런 테이블이 없습니다.",
    ja: "このアカウントとリージョンにそのテーブルはありません。",
  },
  examples: [
    {
      text: "Requested resource not found",
      source: "architect/dynalite db/index.js; DynamoDB Developer Guide: Error handling with DynamoDB",
    },
  ],
});
