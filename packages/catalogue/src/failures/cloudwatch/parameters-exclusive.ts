import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Two members of the request rule each other out. */
export const cloudwatchParametersExclusive = failureMode({
  id: "cloudwatch.parameters-exclusive",
  code: "InvalidParameterCombination",
  surfaces: [answerOf("cloudwatch", "PutMetricData", "PutMetricAlarm", "GetMetricStatistics", "PutAnomalyDetector")],
  template: template`The parameters ${"one"} and ${"other"} are mutually exclusive and you have specified both.`,
  causes: [],
  words: {
    en: "{one} and {other} rule each other out: give one of them.",
    ko: "{one}와(과) {other}은(는) 함께 쓸 수 없습니다. 둘 중 하나만 지정하세요.",
    ja: "{one} と {other} は同時に指定できません。どちらか一方にしてください。",
  },
  examples: [
    {
      text: "The parameters MetricData.member.1.Value and MetricData.member.1.StatisticValues are mutually exclusive and you have specified both.",
      source: "localstack/localstack test_cloudwatch.snapshot.json",
    },
  ],
});
