import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The session policy is not JSON. */
export const stsSessionPolicyMalformed = failureMode({
  id: "sts.session-policy-malformed",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("sts", "AssumeRole", "GetFederationToken")],
  template: template`The policy is not in the valid JSON format.`,
  causes: [],
  words: {
    en: "The session policy is not JSON.",
    ko: "세션 정책이 올바른 JSON이 아닙니다.",
    ja: "セッションポリシーが正しい JSON ではありません。",
  },
  examples: [{ text: "The policy is not in the valid JSON format.", source: "inferred: after the botocore model" }],
});
