import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A resource policy that cannot be read as one. */
export const logsResourcePolicyInvalid = failureMode({
  id: "logs.resource-policy-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("logs", "PutResourcePolicy")],
  template: template`The specified policy document is not valid.`,
  causes: [],
  words: {
    en: "The document is not a resource policy: every statement needs a principal, an action and a resource.",
    ko: "리소스 정책 문서가 아닙니다. 각 문에는 보안 주체, 작업, 리소스가 필요합니다.",
    ja: "リソースポリシーのドキュメントではありません。各ステートメントにプリンシパル、アクション、リソースが必要です。",
  },
  examples: [
    {
      text: "The specified policy document is not valid.",
      source: "inferred: Amazon CloudWatch Logs API reference, PutResourcePolicy",
    },
  ],
});
