import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Datapoints are taken from two weeks back to two hours ahead. */
export const cloudwatchTimeOutOfRange = failureMode({
  id: "cloudwatch.time-out-of-range",
  code: "InvalidParameterValue",
  surfaces: [answerOf("cloudwatch", "PutMetricData")],
  template: template`The parameter ${"parameter"} must specify a time no more than two weeks in the past and no more than two hours in the future.`,
  causes: [],
  words: {
    en: "{parameter} must be within the last two weeks or the next two hours.",
    ko: "{parameter}은(는) 지난 2주에서 앞으로 2시간 사이여야 합니다.",
    ja: "{parameter} は過去 2 週間から 2 時間先までの間でなければなりません。",
  },
  examples: [
    {
      text: "The parameter MetricData.member.1.Timestamp must specify a time no more than two weeks in the past and no more than two hours in the future.",
      source: "inferred: so public re-implementations of CloudWatch word it",
    },
  ],
});
