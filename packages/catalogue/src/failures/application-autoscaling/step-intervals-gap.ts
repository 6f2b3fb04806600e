import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A value of the metric would belong to no step. */
export const scalingStepIntervalsGap = failureMode({
  id: "scaling.step-intervals-gap",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: template`Step adjustment intervals cannot have gaps between them`,
  causes: [],
  words: {
    en: "Between two steps there are values that belong to none: let each begin where the one before ends.",
    ko: "두 단계 사이에 어느 단계에도 속하지 않는 값이 있습니다. 각 단계가 앞 단계의 끝에서 시작하게 하세요.",
    ja: "2 つのステップの間に、どのステップにも属さない値があります。各ステップを前のステップの終わりから始めてください。",
  },
  examples: [
    {
      text: "Step adjustment intervals cannot have gaps between them",
      source: "badmintoncryer/cdk-preflight, measured against AWS",
    },
  ],
});
