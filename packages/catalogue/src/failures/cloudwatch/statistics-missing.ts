import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** No statistic is asked for. */
export const cloudwatchStatisticsMissing = failureMode({
  id: "cloudwatch.statistics-missing",
  code: "InvalidParameterCombination",
  surfaces: [answerOf("cloudwatch", "GetMetricStatistics")],
  template: template`At least one of the parameters Statistics and ExtendedStatistics must be specified.`,
  causes: [],
  words: {
    en: "Say which statistics are wanted.",
    ko: "어떤 통계가 필요한지 지정하세요.",
    ja: "どの統計が必要かを指定してください。",
  },
  examples: [
    {
      text: "At least one of the parameters Statistics and ExtendedStatistics must be specified.",
      source: "public notes on get-metric-statistics for an RDS instance",
    },
  ],
});
