import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The time span ends before it begins. */
export const scalingStartAfterEnd = failureMode({
  id: "scaling.start-after-end",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScheduledAction")],
  template: template`StartTime must be before EndTime`,
  causes: [],
  words: {
    en: "The start time of a scheduled action is before its end time.",
    ko: "예약된 작업의 시작 시간은 종료 시간보다 앞서야 합니다.",
    ja: "スケジュールされたアクションの開始時刻は終了時刻より前でなければなりません。",
  },
  examples: [
    { text: "StartTime must be before EndTime", source: "badmintoncryer/cdk-preflight, measured against AWS" },
  ],
});
