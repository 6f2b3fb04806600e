import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A policy that tracks a target does not say of what. */
export const scalingMetricMissing = failureMode({
  id: "scaling.metric-missing",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: template`PredefinedMetricSpecification or CustomizedMetricSpecification must be set for target tracking scaling.`,
  causes: [],
  words: {
    en: "A target tracking policy names the metric that it tracks.",
    ko: "대상 추적 정책에는 추적할 지표를 지정해야 합니다.",
    ja: "ターゲット追跡ポリシーには、追跡するメトリクスの指定が必要です。",
  },
  examples: [
    {
      text: "PredefinedMetricSpecification or CustomizedMetricSpecification must be set for target tracking scaling.",
      source: "badmintoncryer/cdk-preflight, measured against AWS",
    },
  ],
});
