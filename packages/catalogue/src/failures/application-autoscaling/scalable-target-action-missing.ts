import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A scheduled action does not say what to do. */
export const scalingScalableTargetActionMissing = failureMode({
  id: "scaling.scalable-target-action-missing",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScheduledAction")],
  template: template`ScalableTargetAction must be set`,
  causes: [],
  words: {
    en: "A new scheduled action says which bounds it sets: ScalableTargetAction.",
    ko: "새 예약된 작업에는 설정할 용량을 ScalableTargetAction으로 지정해야 합니다.",
    ja: "新しいスケジュールされたアクションには、設定するキャパシティを ScalableTargetAction で指定します。",
  },
  examples: [
    { text: "ScalableTargetAction must be set", source: "badmintoncryer/cdk-preflight, measured against AWS" },
  ],
});
