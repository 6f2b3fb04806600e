import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Of N datapoints at most N can breach. */
export const cloudwatchDatapointsExceedPeriods = failureMode({
  id: "cloudwatch.datapoints-exceed-periods",
  code: "ValidationError",
  surfaces: [answerOf("cloudwatch", "PutMetricAlarm")],
  template: template`DatapointsToAlarm must be less than or equal to EvaluationPeriods`,
  causes: [],
  words: {
    en: "More datapoints are to breach than are looked at.",
    ko: "확인하는 데이터 포인트보다 더 많은 데이터 포인트가 임계값을 넘어야 합니다.",
    ja: "評価する数より多くのデータポイントがしきい値を超えることを求めています。",
  },
  examples: [
    {
      text: "DatapointsToAlarm must be less than or equal to EvaluationPeriods",
      source: "inferred: from the API reference, PutMetricAlarm",
    },
  ],
});
