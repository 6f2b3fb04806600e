import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A number is too small. */
export const organizationsMinValueExceeded = failureMode({
  id: "organizations.min-value-exceeded",
  code: "InvalidInputException",
  members: { Reason: "MIN_VALUE_EXCEEDED" },
  surfaces: [answerOf("organizations")],
  template: template`You provided a numeric parameter that has a smaller value than allowed.`,
  causes: [],
  words: {
    en: "A number is too small.",
    ko: "숫자가 너무 작습니다.",
    ja: "数値が小さすぎます。",
  },
  examples: [
    {
      text: "You provided a numeric parameter that has a smaller value than allowed.",
      source: "AWS Organizations API reference: the description of the reason",
    },
  ],
});
