import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A target keeps at least one service control policy; attach another (FullAWSAccess) first. */
export const organizationsLastPolicyAttached = failureMode({
  id: "organizations.last-policy-attached",
  code: "ConstraintViolationException",
  members: { Reason: "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED" },
  surfaces: [answerOf("organizations", "DetachPolicy")],
  template: template`You cannot remove the last policy attached to the specified target. You must have at least one attached at all times.`,
  causes: [],
  words: {
    en: "A target keeps at least one service control policy; attach another (FullAWSAccess) first.",
    ko: "대상에는 서비스 제어 정책이 하나 이상 있어야 합니다. 먼저 다른 정책(FullAWSAccess)을 연결하세요.",
    ja: "対象にはサービスコントロールポリシーが 1 つ以上必要です。先に別のポリシー(FullAWSAccess)をアタッチしてください。",
  },
  examples: [
    {
      text: "You cannot remove the last policy attached to the specified target. You must have at least one attached at all times.",
      source: "hashicorp/terraform-provider-aws#26797",
    },
  ],
});
