import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A step ends before it begins. */
export const scalingStepIntervalEmpty = failureMode({
  id: "scaling.step-interval-empty",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: template`The lower bound of a step adjustment must be less than its upper bound`,
  causes: [],
  words: {
    en: "The lower bound of a step is below its upper bound.",
    ko: "단계의 하한은 상한보다 작아야 합니다.",
    ja: "ステップの下限は上限より小さくなければなりません。",
  },
  examples: [
    {
      text: "The lower bound of a step adjustment must be less than its upper bound",
      source: "inferred: no recording at hand",
    },
  ],
});
