import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Each value has its count. */
export const cloudwatchSizesDiffer = failureMode({
  id: "cloudwatch.sizes-differ",
  code: "InvalidParameterValue",
  surfaces: [answerOf("cloudwatch", "PutMetricData")],
  template: template`The parameters ${"one"} and ${"other"} must be of the same size.`,
  causes: [],
  words: {
    en: "{one} and {other} go together item by item, so they must be equally long.",
    ko: "{one}와(과) {other}은(는) 항목별로 짝을 이루므로 길이가 같아야 합니다.",
    ja: "{one} と {other} は項目ごとに対になるため、同じ長さでなければなりません。",
  },
  examples: [
    {
      text: "The parameters MetricData.member.1.Values and MetricData.member.1.Counts must be of the same size.",
      source: "localstack/localstack test_cloudwatch.snapshot.json",
    },
  ],
});
