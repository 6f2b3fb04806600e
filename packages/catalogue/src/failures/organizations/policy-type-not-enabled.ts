import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The policy's type is not enabled in the root: aws organizations enable-policy-type enables it. */
export const organizationsPolicyTypeNotEnabled = failureMode({
  id: "organizations.policy-type-not-enabled",
  code: "PolicyTypeNotEnabledException",
  surfaces: [answerOf("organizations", "AttachPolicy", "DisablePolicyType")],
  template: template`This operation can be performed only for enabled policy types.`,
  causes: [],
  words: {
    en: "The policy's type is not enabled in the root: aws organizations enable-policy-type enables it.",
    ko: "정책 유형이 루트에서 활성화되지 않았습니다. aws organizations enable-policy-type으로 활성화하세요.",
    ja: "ポリシーの種類がルートで有効になっていません。aws organizations enable-policy-type で有効にします。",
  },
  examples: [
    {
      text: "This operation can be performed only for enabled policy types.",
      source:
        "terraform-aws-organizations-policy README: Error: creating Organizations Policy Attachment (target-id:policy-id)",
    },
  ],
});
