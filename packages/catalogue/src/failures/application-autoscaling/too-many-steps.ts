import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A policy has at most 20 steps. */
export const scalingTooManySteps = failureMode({
  id: "scaling.too-many-steps",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: template`There can be at most 20 step adjustments per scaling policy`,
  causes: [],
  words: {
    en: "A step scaling policy has at most 20 steps.",
    ko: "단계 조정 정책의 단계는 최대 20개입니다.",
    ja: "ステップスケーリングポリシーのステップは最大 20 個です。",
  },
  examples: [{ text: "There can be at most 20 step adjustments per scaling policy", source: "aws/aws-cdk#26215" }],
});
