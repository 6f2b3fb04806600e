import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Rules with a schedule stand on the default event bus. */
export const eventsScheduleOnCustomBus = failureMode({
  id: "events.schedule-on-custom-bus",
  code: "ValidationException",
  surfaces: [answerOf("events", "PutRule")],
  template: template`ScheduleExpression is supported only on the default event bus.`,
  causes: [],
  words: {
    en: "Rules with a schedule can only be made on the default event bus.",
    ko: "일정이 있는 규칙은 기본 이벤트 버스에만 만들 수 있습니다.",
    ja: "スケジュールを持つルールはデフォルトのイベントバスにしか作成できません。",
  },
  examples: [
    {
      text: "ScheduleExpression is supported only on the default event bus.",
      source: "localstack/localstack test_events_schedule.snapshot.json",
    },
  ],
});
