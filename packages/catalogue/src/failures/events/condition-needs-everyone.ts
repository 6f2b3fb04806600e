import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A condition limits a statement for everybody. */
export const eventsConditionNeedsEveryone = failureMode({
  id: "events.condition-needs-everyone",
  code: "InvalidParameterValue",
  surfaces: [answerOf("events", "PutPermission")],
  template: template`Value of the parameter 'principal' must be '*' when the parameter 'condition' is set.`,
  causes: [],
  words: {
    en: "With a condition, the principal must be *: the condition then says which organization is meant.",
    ko: "조건을 지정하면 보안 주체는 *여야 하며, 조건이 어느 조직인지를 정합니다.",
    ja: "条件を指定する場合、プリンシパルは * でなければなりません。どの組織かは条件で決まります。",
  },
  examples: [
    {
      text: "Value of the parameter 'principal' must be '*' when the parameter 'condition' is set.",
      source: "getmoto/moto events/models.py",
    },
  ],
});
