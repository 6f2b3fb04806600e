import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A statistic set contradicts itself. */
export const cloudwatchNotGreater = failureMode({
  id: "cloudwatch.not-greater",
  code: "InvalidParameterValue",
  surfaces: [answerOf("cloudwatch", "PutMetricData")],
  template: template`The parameter ${"one"} must be greater than or equal to the parameter ${"other"}.`,
  causes: [],
  words: {
    en: "{one} cannot be less than {other}.",
    ko: "{one}은(는) {other}보다 작을 수 없습니다.",
    ja: "{one} は {other} より小さくできません。",
  },
  examples: [
    {
      text: "The parameter MetricData.member.1.StatisticValues.Maximum must be greater than or equal to the parameter MetricData.member.1.StatisticValues.Minimum.",
      source: "inferred: from the sentence on StartTime and EndTime",
    },
  ],
});
