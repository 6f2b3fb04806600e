import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Queries are told apart by their ids. */
export const cloudwatchIdsNotUnique = failureMode({
  id: "cloudwatch.ids-not-unique",
  code: "ValidationError",
  surfaces: [answerOf("cloudwatch", "GetMetricData", "PutMetricAlarm")],
  template: template`The values for parameter id in MetricDataQueries are not unique.`,
  causes: [],
  words: {
    en: "Two queries have the same id.",
    ko: "id가 같은 쿼리가 둘 이상 있습니다.",
    ja: "同じ id のクエリが複数あります。",
  },
  examples: [
    {
      text: "The values for parameter id in MetricDataQueries are not unique.",
      source: "public notes on get-metric-data with repeated ids",
    },
  ],
});
