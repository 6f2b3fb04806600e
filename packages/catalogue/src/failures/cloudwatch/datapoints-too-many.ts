import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An answer holds 1,440 datapoints. */
export const cloudwatchDatapointsTooMany = failureMode({
  id: "cloudwatch.datapoints-too-many",
  code: "InvalidParameterCombination",
  surfaces: [answerOf("cloudwatch", "GetMetricStatistics")],
  template: template`You have requested up to ${"asked"} datapoints, which exceeds the limit of ${"limit"}. You may reduce the datapoints requested by increasing Period, or decreasing the time range.`,
  causes: [],
  words: {
    en: "The stretch of time holds {asked} periods; one answer gives {limit} at most.",
    ko: "요청한 구간에는 기간이 {asked}개 있지만, 한 번에 최대 {limit}개까지 받을 수 있습니다.",
    ja: "指定した範囲には期間が {asked} 個ありますが、一度に得られるのは最大 {limit} 個です。",
  },
  examples: [
    {
      text: "You have requested up to 86400 datapoints, which exceeds the limit of 1440. You may reduce the datapoints requested by increasing Period, or decreasing the time range.",
      source: "localstack/localstack test_cloudwatch.snapshot.json",
    },
  ],
});
