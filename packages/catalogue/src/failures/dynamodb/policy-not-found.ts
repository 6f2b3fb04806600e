import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The table has no resource-based policy, or not the revision that was expected. */
export const dynamodbPolicyNotFound = failureMode({
  id: "dynamodb.policy-not-found",
  code: "PolicyNotFoundException",
  surfaces: [answerOf("dynamodb", "DeleteResourcePolicy", "GetResourcePolicy", "PutResourcePolicy")],
  template: template`Resource-based policy not found for the provided ResourceArn: ${"what"}`,
  causes: [],
  words: {
    en: "The table has no resource-based policy, or not the revision that was expected: {what}",
    ko: "테이블에 리소스 기반 정책이 없거나 예상한 버전이 아닙니다: {what}",
    ja: "テーブルにリソースベースのポリシーがないか、期待した版ではありません: {what}",
  },
  examples: [
    {
      text: "Resource-based policy not found for the provided ResourceArn: arn:aws:dynamodb:us-west-2:123456789012:table/orders",
      source: "public notes of AWS controllers for Kubernetes",
    },
  ],
});
