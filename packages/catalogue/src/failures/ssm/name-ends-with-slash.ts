import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The name of a parameter must not end with a slash. */
export const ssmNameEndsWithSlash = failureMode({
  id: "ssm.name-ends-with-slash",
  code: "ValidationException",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: template`Parameter name must not end with slash.`,
  causes: [],
  words: {
    en: "The name of a parameter must not end with a slash.",
    ko: "파라미터 이름은 슬래시로 끝날 수 없습니다.",
    ja: "パラメータ名をスラッシュで終えることはできません。",
  },
  examples: [{ text: "Parameter name must not end with slash.", source: "aws-cli output quoted in public notes" }],
});
