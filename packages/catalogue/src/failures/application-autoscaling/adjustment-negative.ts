import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An exact capacity is a number of tasks. */
export const scalingAdjustmentNegative = failureMode({
  id: "scaling.adjustment-negative",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: template`Scaling adjustment cannot be less than 0 when adjustment type is ExactCapacity`,
  causes: [],
  words: {
    en: "With ExactCapacity the adjustment is the number of tasks itself, and that is not negative.",
    ko: "ExactCapacity에서 조정 값은 작업 수 자체이므로 음수일 수 없습니다.",
    ja: "ExactCapacity では調整値がタスク数そのものなので、負の値にはできません。",
  },
  examples: [
    {
      text: "Scaling adjustment cannot be less than 0 when adjustment type is ExactCapacity",
      source: "badmintoncryer/cdk-preflight, measured against AWS",
    },
  ],
});
