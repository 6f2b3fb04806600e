import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Datapoints are put together over such periods only. */
export const cloudwatchPeriodInvalid = failureMode({
  id: "cloudwatch.period-invalid",
  code: "ValidationError",
  surfaces: [answerOf("cloudwatch", "PutMetricAlarm", "GetMetricStatistics", "GetMetricData")],
  template: template`Period must be 10, 20, 30 or a multiple of 60`,
  causes: [],
  words: {
    en: "The period must be 10, 20 or 30 seconds, or full minutes.",
    ko: "기간은 10초, 20초, 30초이거나 분 단위여야 합니다.",
    ja: "期間は 10 秒、20 秒、30 秒か、分単位でなければなりません。",
  },
  examples: [
    {
      text: "Period must be 10, 20, 30 or a multiple of 60",
      source: "inferred: so public re-implementations of CloudWatch word it",
    },
  ],
});
