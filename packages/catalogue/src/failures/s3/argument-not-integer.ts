import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** A number is asked for. */
export const s3ArgumentNotInteger = failureMode({
  id: "s3.argument-not-integer",
  code: "InvalidArgument",
  surfaces: [answerOf("s3")],
  template: templateWith({ argument: "[A-Za-z-]+" })`Provided ${"argument"} not an integer or within integer range`,
  causes: [],
  words: {
    en: "A number is asked for.",
    ko: "숫자가 필요합니다.",
    ja: "数値が必要です。",
  },
  examples: [
    {
      text: "Provided max-keys not an integer or within integer range",
      source: "localstack/localstack, localstack-core/localstack/services/s3 (texts recorded from AWS)",
    },
  ],
});
