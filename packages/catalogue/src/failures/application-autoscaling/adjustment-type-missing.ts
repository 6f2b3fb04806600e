import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A step scaling policy does not say what its numbers are. */
export const scalingAdjustmentTypeMissing = failureMode({
  id: "scaling.adjustment-type-missing",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: template`Adjustment type must be specified`,
  causes: [],
  words: {
    en: "A step scaling policy says whether its adjustments are tasks, percent or an exact number: AdjustmentType has no default.",
    ko: "단계 조정 정책은 조정 값이 작업 수인지, 백분율인지, 정확한 수인지 밝혀야 합니다. AdjustmentType에는 기본값이 없습니다.",
    ja: "ステップスケーリングポリシーは、調整値がタスク数か、パーセントか、正確な数かを示す必要があります。AdjustmentType にデフォルト値はありません。",
  },
  examples: [
    { text: "Adjustment type must be specified", source: "badmintoncryer/cdk-preflight, measured against AWS" },
  ],
});
