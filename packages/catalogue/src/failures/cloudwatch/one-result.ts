import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An alarm watches one series. */
export const cloudwatchOneResult = failureMode({
  id: "cloudwatch.one-result",
  code: "ValidationError",
  surfaces: [answerOf("cloudwatch", "PutMetricAlarm")],
  template: template`Exactly one element of the metrics list should return data.`,
  causes: [],
  words: {
    en: "One of the queries, and one only, must have ReturnData true.",
    ko: "쿼리 중 정확히 하나만 ReturnData가 true여야 합니다.",
    ja: "クエリのうちちょうど 1 つだけ ReturnData を true にしてください。",
  },
  examples: [
    {
      text: "Exactly one element of the metrics list should return data.",
      source: "public notes on alarms with metric math",
    },
  ],
});
