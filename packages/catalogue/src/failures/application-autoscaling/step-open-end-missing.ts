import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** Values far from the threshold belong to no step. */
export const scalingStepOpenEndMissing = failureMode({
  id: "scaling.step-open-end-missing",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: templateWith({
    bound: "lower|upper",
    sign: "negative|positive",
  })`There must be a step adjustment with an unspecified ${"bound"} bound when one step adjustment has a ${"sign"} ${"bound"} bound`,
  causes: [],
  words: {
    en: "The outermost step has no {bound} bound, so that values far from the threshold belong to a step too; a step with a {sign} one needs another beyond it.",
    ko: "임계값에서 먼 값도 단계에 속하도록 가장 바깥 단계에는 {bound} 경계가 없어야 합니다. {sign} 경계가 있는 단계 바깥에는 다른 단계가 필요합니다.",
    ja: "しきい値から遠い値もステップに属するよう、最も外側のステップには {bound} の境界を指定しません。{sign} の境界を持つステップの外側には別のステップが必要です。",
  },
  examples: [
    {
      text: "There must be a step adjustment with an unspecified upper bound when one step adjustment has a positive upper bound",
      source: "terraform-aws-modules/terraform-aws-ecs#31",
    },
  ],
});
