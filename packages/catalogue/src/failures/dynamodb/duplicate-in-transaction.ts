import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A transaction names an item twice. */
export const dynamodbDuplicateInTransaction = failureMode({
  id: "dynamodb.duplicate-in-transaction",
  code: "ValidationException",
  surfaces: [answerOf("dynamodb", "TransactGetItems", "TransactWriteItems")],
  template: template`Transaction request cannot include multiple operations on one item`,
  causes: [],
  words: {
    en: "A transaction may name an item once. Put what is to be done with it into one of its parts.",
    ko: "트랜잭션은 한 항목을 한 번만 지정할 수 있습니다. 그 항목에 대한 작업을 하나로 합치세요.",
    ja: "トランザクションで一つの項目を指定できるのは一度だけです。その項目への操作を一つにまとめてください。",
  },
  examples: [
    {
      text: "Transaction request cannot include multiple operations on one item",
      source: "quoted in public notes of applications (ValidationException)",
    },
  ],
});
