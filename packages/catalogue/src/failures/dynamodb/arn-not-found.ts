import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no table of that ARN. The misspelling is AWS's. */
export const dynamodbArnNotFound = failureMode({
  id: "dynamodb.arn-not-found",
  code: "ResourceNotFoundException",
  surfaces: [answerOf("dynamodb", "ListTagsOfResource", "TagResource", "UntagResource")],
  template: template`Requested resource not found: ResourcArn: ${"arn"} not found`,
  causes: [],
  words: {
    en: "There is no table {arn}.",
    ko: "{arn} 테이블이 없습니다.",
    ja: "テーブル {arn} はありません。",
  },
  examples: [
    {
      text: "Requested resource not found: ResourcArn: arn:aws:dynamodb:us-east-1:123456789012:table/orders not found",
      source: "architect/dynalite actions/listTagsOfResource.js",
    },
  ],
});
