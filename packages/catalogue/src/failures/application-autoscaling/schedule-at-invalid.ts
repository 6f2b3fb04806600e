import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The time of at() is not one. */
export const scalingScheduleAtInvalid = failureMode({
  id: "scaling.schedule-at-invalid",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScheduledAction")],
  template: template`Invalid schedule at DateTime expression. Details: Invalid format: "${"dateTime"}"`,
  causes: [],
  words: {
    en: "at() takes a date and a time without an offset, as 2035-01-01T00:00:00; {dateTime} is not that. The zone goes into Timezone.",
    ko: "at()에는 2035-01-01T00:00:00처럼 오프셋 없는 날짜와 시간을 지정합니다. {dateTime}은(는) 이 형식이 아니며, 시간대는 Timezone에 지정합니다.",
    ja: "at() には 2035-01-01T00:00:00 のようにオフセットのない日時を指定します。{dateTime} はこの形式ではありません。タイムゾーンは Timezone に指定します。",
  },
  examples: [
    {
      text: 'Invalid schedule at DateTime expression. Details: Invalid format: "2035-01-01"',
      source:
        'inferred: the beginning and "Invalid format" are measured (badmintoncryer/cdk-preflight), what follows is left out',
    },
  ],
});
