import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A scheduled action does not say when. */
export const scalingScheduleMissing = failureMode({
  id: "scaling.schedule-missing",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScheduledAction")],
  template: template`Schedule must be set`,
  causes: [],
  words: {
    en: "A new scheduled action needs a schedule.",
    ko: "새 예약된 작업에는 일정이 필요합니다.",
    ja: "新しいスケジュールされたアクションにはスケジュールが必要です。",
  },
  examples: [
    {
      text: "Schedule must be set",
      source: 'inferred: worded as "ScalableTargetAction must be set" (badmintoncryer/cdk-preflight)',
    },
  ],
});
