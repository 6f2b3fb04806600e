import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Every rule gets a priority of its own. */
export const elbPriorityGivenTwice = failureMode({
  id: "elasticloadbalancing.priority-given-twice",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "SetRulePriorities")],
  template: template`Priority '${"priority"}' was provided multiple times`,
  causes: [],
  words: {
    en: "The priority {priority} is given to two rules.",
    ko: "우선순위 {priority}이(가) 두 규칙에 지정되었습니다.",
    ja: "優先度 {priority} が 2 つのルールに指定されています。",
  },
  examples: [{ text: "Priority '1' was provided multiple times", source: "getmoto/moto elbv2/exceptions.py" }],
});
