import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** No schedule: `rate(5 minutes)`, `rate(1 hour)`, `cron(0 12 * * ? *)`. */
export const eventsScheduleInvalid = failureMode({
  id: "events.schedule-invalid",
  code: "ValidationException",
  surfaces: [answerOf("events", "PutRule")],
  template: template`Parameter ScheduleExpression is not valid.`,
  causes: [],
  words: {
    en: "The schedule expression is neither a rate, such as rate(5 minutes) or rate(1 hour), nor a cron expression of six fields with ? in one of the two day fields, such as cron(0 12 * * ? *).",
    ko: "일정 표현식이 rate(5 minutes)나 rate(1 hour) 같은 rate도, cron(0 12 * * ? *)처럼 두 날짜 필드 중 하나가 ?인 필드 6개짜리 cron도 아닙니다.",
    ja: "スケジュール式が、rate(5 minutes) や rate(1 hour) のような rate でも、cron(0 12 * * ? *) のように 2 つの日フィールドの一方が ? である 6 フィールドの cron でもありません。",
  },
  examples: [
    {
      text: "Parameter ScheduleExpression is not valid.",
      source: "localstack/localstack test_events_schedule.py, validated against AWS",
    },
  ],
});
