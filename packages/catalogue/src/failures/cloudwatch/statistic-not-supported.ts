import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no such statistic. */
export const cloudwatchStatisticNotSupported = failureMode({
  id: "cloudwatch.statistic-not-supported",
  code: "InvalidParameterValue",
  surfaces: [answerOf("cloudwatch", "PutMetricAlarm", "GetMetricStatistics")],
  template: template`The value ${"value"} for parameter ${"parameter"} is not supported.`,
  causes: [],
  words: {
    en: "{value} is no statistic of CloudWatch: Average, p99, tm90, TM(10%:90%) are.",
    ko: "{value}은(는) CloudWatch의 통계가 아닙니다. Average, p99, tm90, TM(10%:90%) 등을 쓰세요.",
    ja: "{value} は CloudWatch の統計ではありません。Average、p99、tm90、TM(10%:90%) などがあります。",
  },
  examples: [
    {
      text: "The value 90 for parameter ExtendedStatistic is not supported.",
      source: "getmoto/moto cloudwatch/models.py",
    },
  ],
});
