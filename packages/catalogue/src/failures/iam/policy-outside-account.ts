import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** AWS managed policies belong to AWS and cannot be changed. */
export const iamPolicyOutsideAccount = failureMode({
  id: "iam.policy-outside-account",
  code: "AccessDenied",
  status: 403,
  surfaces: [
    answerOf(
      "iam",
      "CreatePolicyVersion",
      "DeletePolicyVersion",
      "SetDefaultPolicyVersion",
      "DeletePolicy",
      "TagPolicy",
      "UntagPolicy",
    ),
  ],
  template: template`Policy is outside your own account.`,
  causes: [],
  words: {
    en: "AWS managed policies belong to AWS and cannot be changed. Copy the policy into one of your own.",
    ko: "AWS 관리형 정책은 AWS의 것이므로 변경할 수 없습니다. 내용을 복사해 고객 관리형 정책을 만드세요.",
    ja: "AWS マネージドポリシーは AWS のものなので変更できません。内容をコピーして自分のポリシーを作成してください。",
  },
  examples: [{ text: "Policy is outside your own account.", source: "inferred: long known, no recording at hand" }],
});
