import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A step scaling policy has no step. */
export const scalingStepsMissing = failureMode({
  id: "scaling.steps-missing",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: template`There must be at least one step adjustment`,
  causes: [],
  words: {
    en: "A step scaling policy needs at least one step.",
    ko: "단계 조정 정책에는 단계가 하나 이상 필요합니다.",
    ja: "ステップスケーリングポリシーには少なくとも 1 つのステップが必要です。",
  },
  examples: [
    {
      text: "There must be at least one step adjustment",
      source: "badmintoncryer/cdk-preflight, measured against AWS",
    },
  ],
});
