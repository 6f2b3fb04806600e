import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A policy tracks one metric. */
export const scalingMetricsBoth = failureMode({
  id: "scaling.metrics-both",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: template`Only one of PredefinedMetricSpecification or CustomizedMetricSpecification can be set for target tracking scaling.`,
  causes: [],
  words: {
    en: "A target tracking policy tracks one metric: a predefined one or one of your own.",
    ko: "대상 추적 정책은 미리 정의된 지표와 사용자 지정 지표 중 하나만 추적합니다.",
    ja: "ターゲット追跡ポリシーが追跡するのは、定義済みかカスタムのどちらか 1 つのメトリクスです。",
  },
  examples: [
    {
      text: "Only one of PredefinedMetricSpecification or CustomizedMetricSpecification can be set for target tracking scaling.",
      source: "badmintoncryer/cdk-preflight, measured against AWS",
    },
  ],
});
