import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** A trust policy says who may assume the role: its actions are sts:AssumeRole and its siblings. */
export const iamTrustActionNotSts = failureMode({
  id: "iam.trust-action-not-sts",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam", "CreateRole", "UpdateAssumeRolePolicy")],
  template: template`AssumeRole policy may only specify STS AssumeRole actions.`,
  causes: [],
  words: {
    en: "A trust policy says who may assume the role: its actions are sts:AssumeRole and its siblings. What the role may do stands in other policies.",
    ko: "신뢰 정책은 누가 역할을 수임할 수 있는지를 정하므로 sts:AssumeRole 계열 작업만 쓸 수 있습니다. 역할이 할 수 있는 일은 다른 정책에 적습니다.",
    ja: "信頼ポリシーは誰がロールを引き受けられるかを定めるもので、書けるのは sts:AssumeRole とその仲間だけです。ロールにできることは別のポリシーに書きます。",
  },
  examples: [
    {
      text: "AssumeRole policy may only specify STS AssumeRole actions.",
      source: "IAM User Guide: Troubleshoot IAM policies",
    },
  ],
});
