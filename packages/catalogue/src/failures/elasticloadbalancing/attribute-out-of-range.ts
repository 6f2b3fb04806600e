import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The value of an attribute is out of its range. */
export const elbAttributeOutOfRange = failureMode({
  id: "elasticloadbalancing.attribute-out-of-range",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`'${"key"}' value '${"value"}' must be between '${"range"}' inclusive`,
  causes: [],
  words: {
    en: "The attribute {key} is between {range}; {value} is not.",
    ko: "{key} 속성값은 {range} 범위여야 합니다. {value}은(는) 벗어납니다.",
    ja: "属性 {key} の値は {range} の範囲です。{value} は範囲外です。",
  },
  examples: [
    {
      text: "'deregistration_delay.timeout_seconds' value '9999' must be between '0-3600' inclusive",
      source: "getmoto/moto elbv2/models.py",
    },
  ],
});
