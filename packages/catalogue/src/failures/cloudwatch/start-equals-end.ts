import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The stretch of time is empty. */
export const cloudwatchStartEqualsEnd = failureMode({
  id: "cloudwatch.start-equals-end",
  code: "ValidationError",
  surfaces: [answerOf("cloudwatch", "GetMetricData")],
  template: template`The parameter StartTime must not equal parameter EndTime.`,
  causes: [],
  words: {
    en: "Start and end are the same moment.",
    ko: "시작 시각과 종료 시각이 같습니다.",
    ja: "開始時刻と終了時刻が同じです。",
  },
  examples: [
    { text: "The parameter StartTime must not equal parameter EndTime.", source: "getmoto/moto cloudwatch/models.py" },
  ],
});
