import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The condition has its values in a configuration of its own. */
export const elbConditionConfigMissing = failureMode({
  id: "elasticloadbalancing.condition-config-missing",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "CreateRule", "ModifyRule")],
  template: template`A '${"config"}' must be specified with '${"field"}'`,
  causes: [],
  words: {
    en: "A condition {field} needs {config}.",
    ko: "{field} 조건에는 {config}이(가) 필요합니다.",
    ja: "条件 {field} には {config} が必要です。",
  },
  examples: [{ text: "A 'SourceIpConfig' must be specified with 'source-ip'", source: "getmoto/moto elbv2/models.py" }],
});
