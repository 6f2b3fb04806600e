import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Only path-pattern and host-header take Values. */
export const elbConditionValuesNotCompatible = failureMode({
  id: "elasticloadbalancing.condition-values-not-compatible",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "CreateRule", "ModifyRule")],
  template: template`The 'Values' field is not compatible with '${"field"}'`,
  causes: [],
  words: {
    en: "A condition {field} has its values in a configuration of its own, not in Values.",
    ko: "{field} 조건의 값은 Values가 아니라 전용 구성에 지정합니다.",
    ja: "条件 {field} の値は Values ではなく専用の設定に指定します。",
  },
  examples: [{ text: "The 'Values' field is not compatible with 'source-ip'", source: "getmoto/moto elbv2/models.py" }],
});
