import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The document is longer than 5,120 characters. */
export const organizationsPolicyTooLarge = failureMode({
  id: "organizations.policy-too-large",
  code: "ConstraintViolationException",
  members: { Reason: "POLICY_CONTENT_LIMIT_EXCEEDED" },
  surfaces: [answerOf("organizations", "CreatePolicy", "UpdatePolicy")],
  template: template`You have exceeded the maximum policy size.`,
  causes: [],
  words: {
    en: "The document is longer than 5,120 characters.",
    ko: "문서가 5,120자를 넘습니다.",
    ja: "文書が 5,120 文字を超えています。",
  },
  examples: [{ text: "You have exceeded the maximum policy size.", source: "hashicorp/terraform-provider-aws#12597" }],
});
