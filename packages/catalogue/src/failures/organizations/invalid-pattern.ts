import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A parameter is not of the allowed form: ids begin with r-, ou-, p-, or are twelve digits. */
export const organizationsInvalidPattern = failureMode({
  id: "organizations.invalid-pattern",
  code: "InvalidInputException",
  members: { Reason: "INVALID_PATTERN" },
  surfaces: [answerOf("organizations")],
  template: template`You provided a value that does not match the required pattern.`,
  causes: [],
  words: {
    en: "A parameter is not of the allowed form: ids begin with r-, ou-, p-, or are twelve digits.",
    ko: "매개변수의 형식이 맞지 않습니다. ID는 r-, ou-, p-로 시작하거나 12자리 숫자입니다.",
    ja: "パラメータの形式が違います。ID は r-、ou-、p- で始まるか 12 桁の数字です。",
  },
  examples: [
    {
      text: "You provided a value that does not match the required pattern.",
      source: "getmoto/moto organizations/exceptions.py (texts as AWS gives them)",
    },
  ],
});
