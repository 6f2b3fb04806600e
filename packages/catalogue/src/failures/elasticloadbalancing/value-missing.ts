import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A value that this kind needs is not given. */
export const elbValueMissing = failureMode({
  id: "elasticloadbalancing.value-missing",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`A ${"thing"} must be specified`,
  causes: [],
  words: {
    en: "Give the {thing}.",
    ko: "{thing} 값을 지정하세요.",
    ja: "{thing} を指定してください。",
  },
  examples: [{ text: "A listener port must be specified", source: "getmoto/moto elbv2/models.py" }],
});
