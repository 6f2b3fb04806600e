import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The value does not match the parameter's own AllowedPattern `pattern`. */
export const ssmPatternMismatch = failureMode({
  id: "ssm.pattern-mismatch",
  code: "ParameterPatternMismatchException",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: template`Parameter value, cannot be validated against allowedPattern: ${"pattern"}`,
  causes: [],
  words: {
    en: "The value does not match the parameter's own AllowedPattern {pattern}.",
    ko: "값이 파라미터의 AllowedPattern {pattern}과(와) 맞지 않습니다.",
    ja: "値がパラメータの AllowedPattern {pattern} に一致しません。",
  },
  examples: [
    {
      text: "Parameter value, cannot be validated against allowedPattern: ^\\d+$",
      source: "inferred: CloudFormation event quoted in public notes",
    },
  ],
});
