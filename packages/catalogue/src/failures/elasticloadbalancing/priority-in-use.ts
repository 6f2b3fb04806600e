import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Every rule of a listener has a priority of its own. */
export const elbPriorityInUse = failureMode({
  id: "elasticloadbalancing.priority-in-use",
  code: "PriorityInUse",
  surfaces: [answerOf("elasticloadbalancing", "CreateRule", "SetRulePriorities")],
  template: template`Priority '${"priority"}' is currently in use`,
  causes: [],
  words: {
    en: "Another rule of the listener has the priority {priority}.",
    ko: "리스너의 다른 규칙이 우선순위 {priority}을(를) 쓰고 있습니다.",
    ja: "リスナーの別のルールが優先度 {priority} を使っています。",
  },
  examples: [{ text: "Priority '100' is currently in use", source: "hashicorp/terraform-provider-aws#9442" }],
});
