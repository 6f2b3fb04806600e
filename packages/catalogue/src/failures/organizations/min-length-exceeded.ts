import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A parameter is too short. */
export const organizationsMinLengthExceeded = failureMode({
  id: "organizations.min-length-exceeded",
  code: "InvalidInputException",
  members: { Reason: "MIN_LENGTH_EXCEEDED" },
  surfaces: [answerOf("organizations")],
  template: template`You provided a string parameter that is shorter than allowed.`,
  causes: [],
  words: {
    en: "A parameter is too short.",
    ko: "매개변수가 너무 짧습니다.",
    ja: "パラメータが短すぎます。",
  },
  examples: [
    {
      text: "You provided a string parameter that is shorter than allowed.",
      source: "AWS Organizations API reference: the description of the reason",
    },
  ],
});
