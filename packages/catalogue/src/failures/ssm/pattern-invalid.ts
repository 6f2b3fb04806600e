import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The AllowedPattern is no regular expression. */
export const ssmPatternInvalid = failureMode({
  id: "ssm.pattern-invalid",
  code: "InvalidAllowedPatternException",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: template`The request does not meet the regular expression requirement.`,
  causes: [],
  words: {
    en: "The AllowedPattern is no regular expression.",
    ko: "AllowedPattern이 정규식이 아닙니다.",
    ja: "AllowedPattern が正規表現ではありません。",
  },
  examples: [
    {
      text: "The request does not meet the regular expression requirement.",
      source: "botocore model, InvalidAllowedPatternException",
    },
  ],
});
