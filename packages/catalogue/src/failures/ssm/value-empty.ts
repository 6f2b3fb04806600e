import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The value of a parameter must not be empty. */
export const ssmValueEmpty = failureMode({
  id: "ssm.value-empty",
  code: "ValidationException",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: template`1 validation error detected: Value '' at 'value' failed to satisfy constraint: Member must have length greater than or equal to 1.`,
  causes: [],
  words: {
    en: "The value of a parameter must not be empty.",
    ko: "파라미터 값은 비어 있을 수 없습니다.",
    ja: "パラメータの値を空にすることはできません。",
  },
  examples: [
    {
      text: "1 validation error detected: Value '' at 'value' failed to satisfy constraint: Member must have length greater than or equal to 1.",
      source: "getmoto/moto ssm/models.py",
    },
  ],
});
