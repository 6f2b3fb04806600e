import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The policy is still attached; list-targets-for-policy says to what. */
export const organizationsPolicyInUse = failureMode({
  id: "organizations.policy-in-use",
  code: "PolicyInUseException",
  surfaces: [answerOf("organizations", "DeletePolicy")],
  template: template`The policy is attached to one or more entities. You must detach it from all roots, OUs, and accounts before performing this operation.`,
  causes: [],
  words: {
    en: "The policy is still attached; list-targets-for-policy says to what.",
    ko: "정책이 아직 연결되어 있습니다. list-targets-for-policy로 대상을 확인하세요.",
    ja: "ポリシーはまだアタッチされています。list-targets-for-policy で対象を確認できます。",
  },
  examples: [
    {
      text: "The policy is attached to one or more entities. You must detach it from all roots, OUs, and accounts before performing this operation.",
      source: "AWS Organizations API reference: the exception's own description",
    },
  ],
});
