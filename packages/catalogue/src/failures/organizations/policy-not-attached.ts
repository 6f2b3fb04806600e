import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The policy is not attached to that target. */
export const organizationsPolicyNotAttached = failureMode({
  id: "organizations.policy-not-attached",
  code: "PolicyNotAttachedException",
  surfaces: [answerOf("organizations", "DetachPolicy")],
  template: template`The policy isn't attached to the specified target in the specified root.`,
  causes: [],
  words: {
    en: "The policy is not attached to that target.",
    ko: "정책이 해당 대상에 연결되어 있지 않습니다.",
    ja: "ポリシーはその対象にアタッチされていません。",
  },
  examples: [
    {
      text: "The policy isn't attached to the specified target in the specified root.",
      source: "AWS Organizations API reference: the exception's own description",
    },
  ],
});
