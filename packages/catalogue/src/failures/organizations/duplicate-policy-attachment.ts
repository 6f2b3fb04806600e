import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The policy is attached to that target already. */
export const organizationsDuplicatePolicyAttachment = failureMode({
  id: "organizations.duplicate-policy-attachment",
  code: "DuplicatePolicyAttachmentException",
  surfaces: [answerOf("organizations", "AttachPolicy")],
  template: template`A policy with the specified name and type already exists.`,
  causes: [],
  words: {
    en: "The policy is attached to that target already.",
    ko: "정책이 이미 해당 대상에 연결되어 있습니다.",
    ja: "ポリシーはすでにその対象にアタッチされています。",
  },
  examples: [
    {
      text: "A policy with the specified name and type already exists.",
      source:
        "README of org-kickstart: Error: creating Organizations Policy Attachment … DuplicatePolicyAttachmentException",
    },
  ],
});
