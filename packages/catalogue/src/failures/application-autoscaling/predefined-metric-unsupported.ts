import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The metric is one of another kind of resource. */
export const scalingPredefinedMetricUnsupported = failureMode({
  id: "scaling.predefined-metric-unsupported",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: template`Scalable dimension ${"scalableDimension"} only supports the following predefined metric types: ${"metricTypes"}`,
  causes: [],
  words: {
    en: "{scalableDimension} can track {metricTypes}; other predefined metrics belong to other kinds of resources.",
    ko: "{scalableDimension}은(는) {metricTypes}만 추적할 수 있습니다. 다른 미리 정의된 지표는 다른 종류의 리소스용입니다.",
    ja: "{scalableDimension} で追跡できるのは {metricTypes} です。ほかの定義済みメトリクスは別の種類のリソースのものです。",
  },
  examples: [
    {
      text: "Scalable dimension ecs:service:DesiredCount only supports the following predefined metric types: ALBRequestCountPerTarget, ECSServiceAverageCPUUtilization, ECSServiceAverageMemoryUtilization",
      source: "badmintoncryer/cdk-preflight, measured against AWS",
    },
  ],
});
