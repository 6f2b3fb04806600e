import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A rule is not there. */
export const elbRuleNotFound = failureMode({
  id: "elasticloadbalancing.rule-not-found",
  code: "RuleNotFound",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`One or more rules not found`,
  causes: [],
  words: {
    en: "A rule that the request names does not exist.",
    ko: "요청이 가리키는 규칙이 없습니다.",
    ja: "リクエストが指すルールがありません。",
  },
  examples: [{ text: "One or more rules not found", source: "getmoto/moto elbv2/models.py" }],
});
