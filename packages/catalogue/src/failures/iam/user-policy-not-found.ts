import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The user has no inline policy named `policyName`. */
export const iamUserPolicyNotFound = failureMode({
  id: "iam.user-policy-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam", "GetUserPolicy", "DeleteUserPolicy")],
  template: template`The user policy with name ${"policyName"} cannot be found.`,
  causes: [],
  words: {
    en: "The user has no inline policy named {policyName}.",
    ko: "사용자에 {policyName}이라는 인라인 정책이 없습니다.",
    ja: "ユーザーに {policyName} という名前のインラインポリシーはありません。",
  },
  examples: [
    {
      text: "The user policy with name MyPolicy cannot be found.",
      source: "inferred: by analogy with the recorded text for roles",
    },
  ],
});
