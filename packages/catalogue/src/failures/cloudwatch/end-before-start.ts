import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The stretch of time runs backwards. */
export const cloudwatchEndBeforeStart = failureMode({
  id: "cloudwatch.end-before-start",
  code: "ValidationError",
  surfaces: [answerOf("cloudwatch", "GetMetricData")],
  template: template`The parameter EndTime must be greater than StartTime.`,
  causes: [],
  words: {
    en: "The end lies before the start.",
    ko: "종료 시각이 시작 시각보다 앞섭니다.",
    ja: "終了時刻が開始時刻より前です。",
  },
  examples: [
    { text: "The parameter EndTime must be greater than StartTime.", source: "getmoto/moto cloudwatch/models.py" },
  ],
});
