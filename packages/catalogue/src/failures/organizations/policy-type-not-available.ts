import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The organization has consolidated billing only, or the policy type is none of those that limit what is allowed. */
export const organizationsPolicyTypeNotAvailable = failureMode({
  id: "organizations.policy-type-not-available",
  code: "PolicyTypeNotAvailableForOrganizationException",
  surfaces: [answerOf("organizations", "EnablePolicyType", "CreatePolicy")],
  template: template`You can't use the specified policy type with the feature set currently enabled for this organization. For example, you can enable SCPs only after you enable all features in the organization.`,
  causes: [],
  words: {
    en: "The organization has consolidated billing only, or the policy type is none of those that limit what is allowed.",
    ko: "조직이 통합 결제 기능만 사용하거나, 허용 범위를 제한하는 정책 유형이 아닙니다.",
    ja: "組織が一括請求のみであるか、許可を制限する種類のポリシーではありません。",
  },
  examples: [
    {
      text: "You can't use the specified policy type with the feature set currently enabled for this organization. For example, you can enable SCPs only after you enable all features in the organization.",
      source: "AWS Organizations API reference: the exception's own description",
    },
  ],
});
