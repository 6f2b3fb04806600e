import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The stretch of time is empty. */
export const cloudwatchStartNotBeforeEnd = failureMode({
  id: "cloudwatch.start-not-before-end",
  code: "InvalidParameterValue",
  surfaces: [answerOf("cloudwatch", "GetMetricStatistics")],
  template: template`The parameter StartTime must be less than the parameter EndTime.`,
  causes: [],
  words: {
    en: "The start must lie before the end.",
    ko: "시작 시각은 종료 시각보다 앞서야 합니다.",
    ja: "開始時刻は終了時刻より前でなければなりません。",
  },
  examples: [
    {
      text: "The parameter StartTime must be less than the parameter EndTime.",
      source: "localstack/localstack test_cloudwatch.snapshot.json",
    },
  ],
});
