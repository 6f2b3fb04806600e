import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The metric is that of the service itself. */
export const scalingResourceLabelNotAllowed = failureMode({
  id: "scaling.resource-label-not-allowed",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: template`Resource label should not be specified for predefined metric type ${"metricType"}`,
  causes: [],
  words: {
    en: "{metricType} is measured of the service itself; a label goes with ALBRequestCountPerTarget alone.",
    ko: "{metricType}은(는) 서비스 자체에서 측정됩니다. 레이블은 ALBRequestCountPerTarget에만 사용합니다.",
    ja: "{metricType} はサービス自体で測定されます。ラベルを指定するのは ALBRequestCountPerTarget だけです。",
  },
  examples: [
    {
      text: "Resource label should not be specified for predefined metric type ECSServiceAverageCPUUtilization",
      source: "badmintoncryer/cdk-preflight, measured against AWS",
    },
  ],
});
