import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The account is where it is to be moved to. */
export const organizationsDuplicateAccount = failureMode({
  id: "organizations.duplicate-account",
  code: "DuplicateAccountException",
  surfaces: [answerOf("organizations", "MoveAccount")],
  template: template`That account is already present in the specified destination.`,
  causes: [],
  words: {
    en: "The account is where it is to be moved to.",
    ko: "계정이 이미 이동 대상에 있습니다.",
    ja: "アカウントはすでに移動先にあります。",
  },
  examples: [
    {
      text: "That account is already present in the specified destination.",
      source: "AWS Organizations API reference: the exception's own description",
    },
  ],
});
