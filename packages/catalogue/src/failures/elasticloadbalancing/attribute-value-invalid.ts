import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The value of an attribute is none of those it can have. */
export const elbAttributeValueInvalid = failureMode({
  id: "elasticloadbalancing.attribute-value-invalid",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`'${"value"}' must be one of [${"values"}]`,
  causes: [],
  words: {
    en: "The value {value} is none of {values}.",
    ko: "{value} 값은 {values} 중 하나가 아닙니다.",
    ja: "値 {value} は {values} のいずれでもありません。",
  },
  examples: [
    {
      text: "'round' must be one of [source_ip_dest_ip_proto, source_ip_dest_ip]",
      source: "getmoto/moto elbv2/models.py",
    },
  ],
});
