import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A value of the metric would belong to two steps. */
export const scalingStepIntervalsOverlap = failureMode({
  id: "scaling.step-intervals-overlap",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: template`Step adjustment intervals cannot overlap`,
  causes: [],
  words: {
    en: "Two steps share values of the metric: let each begin where the one before ends.",
    ko: "두 단계가 같은 지표 값을 공유합니다. 각 단계가 앞 단계의 끝에서 시작하게 하세요.",
    ja: "2 つのステップが同じメトリクスの値を含んでいます。各ステップを前のステップの終わりから始めてください。",
  },
  examples: [
    { text: "Step adjustment intervals cannot overlap", source: "badmintoncryer/cdk-preflight, measured against AWS" },
  ],
});
