import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A change of a rule changes something. */
export const elbRuleUnchanged = failureMode({
  id: "elasticloadbalancing.rule-unchanged",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "ModifyRule")],
  template: template`Either conditions or actions must be specified`,
  causes: [],
  words: {
    en: "Give conditions, actions, or both.",
    ko: "조건이나 작업, 또는 둘 다 지정하세요.",
    ja: "条件かアクション、またはその両方を指定してください。",
  },
  examples: [{ text: "Either conditions or actions must be specified", source: "getmoto/moto elbv2/exceptions.py" }],
});
