import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no resource policy named `policyName`. */
export const logsResourcePolicyNotFound = failureMode({
  id: "logs.resource-policy-not-found",
  code: "ResourceNotFoundException",
  surfaces: [answerOf("logs", "DeleteResourcePolicy")],
  template: template`Policy with name [${"policyName"}] does not exist.`,
  causes: [],
  words: {
    en: "There is no resource policy named {policyName}.",
    ko: "{policyName}이라는 리소스 정책이 없습니다.",
    ja: "{policyName} という名前のリソースポリシーはありません。",
  },
  examples: [
    {
      text: "Policy with name [non-existent] does not exist.",
      source: "localstack/localstack test_logs.snapshot.json",
    },
  ],
});
