import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The group has no inline policy named `policyName`. */
export const iamGroupPolicyNotFound = failureMode({
  id: "iam.group-policy-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam", "GetGroupPolicy", "DeleteGroupPolicy")],
  template: template`The group policy with name ${"policyName"} cannot be found.`,
  causes: [],
  words: {
    en: "The group has no inline policy named {policyName}.",
    ko: "그룹에 {policyName}이라는 인라인 정책이 없습니다.",
    ja: "グループに {policyName} という名前のインラインポリシーはありません。",
  },
  examples: [
    {
      text: "The group policy with name MyPolicy cannot be found.",
      source: "inferred: by analogy with the recorded text for roles",
    },
  ],
});
