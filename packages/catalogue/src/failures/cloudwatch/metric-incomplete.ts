import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An alarm looks at one metric or at one expression over several. */
export const cloudwatchMetricIncomplete = failureMode({
  id: "cloudwatch.metric-incomplete",
  code: "ValidationError",
  surfaces: [answerOf("cloudwatch", "PutMetricAlarm")],
  template: template`Exactly one of MetricName, Metrics or EvaluationCriteria must be specified.`,
  causes: [],
  words: {
    en: "An alarm looks at one metric (MetricName) or at several by an expression (Metrics).",
    ko: "경보는 지표 하나(MetricName)나 여러 지표에 대한 수식(Metrics) 중 하나를 봅니다.",
    ja: "アラームは 1 つのメトリクス (MetricName) か、複数のメトリクスの式 (Metrics) のどちらかを評価します。",
  },
  examples: [
    {
      text: "Exactly one of MetricName, Metrics or EvaluationCriteria must be specified.",
      source: "inferred: from the API reference, PutMetricAlarm",
    },
  ],
});
