import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The policy type is enabled in the root already. */
export const organizationsPolicyTypeAlreadyEnabled = failureMode({
  id: "organizations.policy-type-already-enabled",
  code: "PolicyTypeAlreadyEnabledException",
  surfaces: [answerOf("organizations", "EnablePolicyType")],
  template: template`The specified policy type is already enabled.`,
  causes: [],
  words: {
    en: "The policy type is enabled in the root already.",
    ko: "정책 유형이 이미 활성화되어 있습니다.",
    ja: "ポリシーの種類はすでに有効です。",
  },
  examples: [
    {
      text: "The specified policy type is already enabled.",
      source: "getmoto/moto organizations/exceptions.py (texts as AWS gives them)",
    },
  ],
});
