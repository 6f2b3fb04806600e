import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A number is too large. */
export const organizationsMaxValueExceeded = failureMode({
  id: "organizations.max-value-exceeded",
  code: "InvalidInputException",
  members: { Reason: "MAX_VALUE_EXCEEDED" },
  surfaces: [answerOf("organizations")],
  template: template`You provided a numeric parameter that has a larger value than allowed.`,
  causes: [],
  words: {
    en: "A number is too large.",
    ko: "숫자가 너무 큽니다.",
    ja: "数値が大きすぎます。",
  },
  examples: [
    {
      text: "You provided a numeric parameter that has a larger value than allowed.",
      source: "AWS Organizations API reference: the description of the reason",
    },
  ],
});
