import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The document is not JSON, or has elements that this type of policy must not have: an SCP names no principal, an RCP denies only and names the principal *. */
export const organizationsMalformedPolicyDocument = failureMode({
  id: "organizations.malformed-policy-document",
  code: "MalformedPolicyDocumentException",
  surfaces: [answerOf("organizations", "CreatePolicy", "UpdatePolicy")],
  template: template`The provided policy document does not meet the requirements of the specified policy type.`,
  causes: [],
  words: {
    en: "The document is not JSON, or has elements that this type of policy must not have: an SCP names no principal, an RCP denies only and names the principal *.",
    ko: "문서가 JSON이 아니거나 이 유형의 정책에 허용되지 않는 요소가 있습니다. SCP에는 보안 주체를 쓸 수 없고, RCP는 Deny만 쓰며 보안 주체는 *여야 합니다.",
    ja: "文書が JSON でないか、この種類のポリシーに許されない要素があります。SCP にプリンシパルは書けず、RCP は Deny のみでプリンシパルは * です。",
  },
  examples: [
    {
      text: "The provided policy document does not meet the requirements of the specified policy type.",
      source: "infiquetra/infiquetra-aws-infra workflow run 24927809223",
    },
  ],
});
