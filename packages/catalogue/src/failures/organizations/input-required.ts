import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A required parameter is missing. */
export const organizationsInputRequired = failureMode({
  id: "organizations.input-required",
  code: "InvalidInputException",
  members: { Reason: "INPUT_REQUIRED" },
  surfaces: [answerOf("organizations")],
  template: template`You must include a value for all required parameters.`,
  causes: [],
  words: {
    en: "A required parameter is missing.",
    ko: "필수 매개변수가 없습니다.",
    ja: "必須のパラメータがありません。",
  },
  examples: [
    {
      text: "You must include a value for all required parameters.",
      source: "AWS Organizations API reference: the description of the reason",
    },
  ],
});
