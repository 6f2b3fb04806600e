import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A parameter has none of the values that it may have. */
export const organizationsInvalidEnum = failureMode({
  id: "organizations.invalid-enum",
  code: "InvalidInputException",
  members: { Reason: "INVALID_ENUM" },
  surfaces: [answerOf("organizations")],
  template: template`You specified an invalid value.`,
  causes: [],
  words: {
    en: "A parameter has none of the values that it may have.",
    ko: "매개변수가 허용된 값이 아닙니다.",
    ja: "パラメータが許された値のどれでもありません。",
  },
  examples: [
    {
      text: "You specified an invalid value.",
      source: "getmoto/moto organizations/exceptions.py (texts as AWS gives them)",
    },
  ],
});
