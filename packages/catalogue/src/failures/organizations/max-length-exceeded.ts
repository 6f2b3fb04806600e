import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A parameter is too long. */
export const organizationsMaxLengthExceeded = failureMode({
  id: "organizations.max-length-exceeded",
  code: "InvalidInputException",
  members: { Reason: "MAX_LENGTH_EXCEEDED" },
  surfaces: [answerOf("organizations")],
  template: template`You provided a string parameter that is longer than allowed.`,
  causes: [],
  words: {
    en: "A parameter is too long.",
    ko: "매개변수가 너무 깁니다.",
    ja: "パラメータが長すぎます。",
  },
  examples: [
    {
      text: "You provided a string parameter that is longer than allowed.",
      source: "AWS Organizations API reference: the description of the reason",
    },
  ],
});
