import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A rule has an event pattern, a schedule, or both. */
export const eventsTriggerMissing = failureMode({
  id: "events.trigger-missing",
  code: "ValidationException",
  surfaces: [answerOf("events", "PutRule")],
  template: template`Parameter(s) EventPattern or ScheduleExpression must be specified.`,
  causes: [],
  words: {
    en: "A rule needs an event pattern, a schedule, or both.",
    ko: "규칙에는 이벤트 패턴이나 일정, 또는 둘 다 필요합니다.",
    ja: "ルールにはイベントパターンかスケジュール、またはその両方が必要です。",
  },
  examples: [
    {
      text: "Parameter(s) EventPattern or ScheduleExpression must be specified.",
      source: "getmoto/moto events/models.py",
    },
  ],
});
