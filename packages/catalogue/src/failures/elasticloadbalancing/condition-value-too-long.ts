import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Values of conditions have a greatest length. */
export const elbConditionValueTooLong = failureMode({
  id: "elasticloadbalancing.condition-value-too-long",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "CreateRule", "ModifyRule")],
  template: template`The '${"field"}' value is too long; the limit is '${"limit"}'`,
  causes: [],
  words: {
    en: "A value of {field} has more than {limit} characters.",
    ko: "{field} 값이 {limit}자를 넘습니다.",
    ja: "{field} の値が {limit} 文字を超えています。",
  },
  examples: [
    { text: "The 'path-pattern' value is too long; the limit is '128'", source: "getmoto/moto elbv2/models.py" },
  ],
});
