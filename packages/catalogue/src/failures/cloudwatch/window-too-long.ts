import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An alarm looks back a day, or a week where its period is an hour or more. */
export const cloudwatchWindowTooLong = failureMode({
  id: "cloudwatch.window-too-long",
  code: "ValidationError",
  surfaces: [answerOf("cloudwatch", "PutMetricAlarm")],
  template: template`Metrics cannot be checked across more than a ${"longest"} (EvaluationPeriods * Period must be <= ${"seconds"}) for alarms using period ${"periods"}`,
  causes: [],
  words: {
    en: "The alarm would look back longer than a {longest}: evaluation periods times period must not exceed {seconds} seconds.",
    ko: "경보가 {longest}보다 오래된 데이터를 봐야 합니다. 평가 기간 수와 기간의 곱은 {seconds}초를 넘을 수 없습니다.",
    ja: "アラームが {longest} より前のデータを見ることになります。評価期間数と期間の積は {seconds} 秒以下でなければなりません。",
  },
  examples: [
    {
      text: "Metrics cannot be checked across more than a week (EvaluationPeriods * Period must be <= 604800) for alarms using period >= 3600",
      source: "public notes on PutMetricAlarm with weekly periods",
    },
  ],
});
