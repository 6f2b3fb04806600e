import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A resource-based policy is no policy, names a principal that does not exist, or is for something else. */
export const dynamodbPolicyInvalid = failureMode({
  id: "dynamodb.policy-invalid",
  code: "ValidationException",
  surfaces: [answerOf("dynamodb", "CreateTable", "PutResourcePolicy")],
  template: template`Invalid policy document: ${"what"}`,
  causes: [],
  words: {
    en: "The document is no resource-based policy: not JSON, an element is missing or wrong, or a principal does not exist.",
    ko: "리소스 기반 정책이 아닙니다. JSON이 아니거나 요소가 잘못되었거나 보안 주체가 없습니다.",
    ja: "リソースベースのポリシーではありません。JSON でないか、要素が誤っているか、プリンシパルが存在しません。",
  },
  examples: [
    {
      text: "Invalid policy document: Syntax errors in policy",
      source: "inferred: DynamoDB Developer Guide, Resource-based policy considerations",
    },
  ],
});
