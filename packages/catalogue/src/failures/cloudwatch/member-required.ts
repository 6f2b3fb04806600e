import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A query lacks what it needs. */
export const cloudwatchMemberRequired = failureMode({
  id: "cloudwatch.member-required",
  code: "ValidationError",
  surfaces: [answerOf("cloudwatch", "GetMetricData", "PutMetricAlarm")],
  template: template`The parameter MetricDataQueries.member.${"place"}.MetricStat is required.`,
  sent: "with-line-break",
  causes: [],
  words: {
    en: "Query {place} is incomplete: a query is either a metric with its statistic or an expression.",
    ko: "{place}번째 쿼리가 완전하지 않습니다. 쿼리는 통계가 있는 지표이거나 수식이어야 합니다.",
    ja: "{place} 番目のクエリが不完全です。クエリは統計付きのメトリクスか、式のどちらかです。",
  },
  examples: [
    {
      text: "The parameter MetricDataQueries.member.1.MetricStat is required.",
      source: "getmoto/moto test_cloudwatch_expressions.py",
    },
  ],
});
