import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no attribute of that key. */
export const elbAttributeUnknown = failureMode({
  id: "elasticloadbalancing.attribute-unknown",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`${"kind"} attribute key '${"key"}' is not recognized`,
  causes: [],
  words: {
    en: "There is no attribute {key}.",
    ko: "{key} 속성은 없습니다.",
    ja: "属性 {key} はありません。",
  },
  examples: [
    {
      text: "Target group attribute key 'stickiness.app_cookie.cookie_name' is not recognized",
      source: "getmoto/moto elbv2/models.py",
    },
  ],
});
