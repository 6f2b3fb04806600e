import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The resource policy is no policy: not JSON, or an element is missing or wrong. */
export const secretsmanagerPolicySyntaxError = failureMode({
  id: "secretsmanager.policy-syntax-error",
  code: "MalformedPolicyDocumentException",
  surfaces: [answerOf("secretsmanager", "PutResourcePolicy")],
  template: template`This resource policy contains a syntax error.`,
  causes: [],
  words: {
    en: "The resource policy is no policy: not JSON, or an element is missing or wrong.",
    ko: "리소스 정책이 올바르지 않습니다. JSON이 아니거나 요소가 없거나 잘못되었습니다.",
    ja: "リソースポリシーが正しくありません。JSON でないか、要素が欠けているか誤っています。",
  },
  examples: [
    {
      text: "This resource policy contains a syntax error.",
      source: "AWS Secrets Manager User Guide (2020): Managing a resource-based policy for a secret",
    },
  ],
});
