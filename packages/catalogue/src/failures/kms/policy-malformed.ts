import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The key policy is not a valid policy. */
export const kmsPolicyMalformed = failureMode({
  id: "kms.policy-malformed",
  code: "MalformedPolicyDocumentException",
  surfaces: [answerOf("kms", "CreateKey", "PutKeyPolicy")],
  template: template`Policy contains a statement with one or more invalid principals or is not valid JSON.`,
  causes: [],
  words: {
    en: "The key policy is not a valid policy.",
    ko: "키 정책이 올바른 정책이 아닙니다.",
    ja: "キーポリシーが正しいポリシーではありません。",
  },
  examples: [
    {
      text: "Policy contains a statement with one or more invalid principals or is not valid JSON.",
      source: "inferred: AWS KMS API reference, MalformedPolicyDocumentException",
    },
  ],
});
