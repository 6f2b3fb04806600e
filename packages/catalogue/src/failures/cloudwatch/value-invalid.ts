import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A value that is never taken: no number, beyond 2^360, or the name of a namespace that belongs to AWS. */
export const cloudwatchValueInvalid = failureMode({
  id: "cloudwatch.value-invalid",
  code: "InvalidParameterValue",
  surfaces: [answerOf("cloudwatch")],
  template: template`The value ${"value"} for parameter ${"parameter"} is invalid.`,
  causes: [],
  words: {
    en: "{value} is not taken for {parameter}: numbers must be within ±2^360, and namespaces that begin with AWS/ belong to AWS.",
    ko: "{parameter}에 {value}을(를) 쓸 수 없습니다. 숫자는 ±2^360 이내여야 하고, AWS/로 시작하는 네임스페이스는 AWS의 것입니다.",
    ja: "{parameter} に {value} は使えません。数値は ±2^360 以内で、AWS/ で始まる名前空間は AWS のものです。",
  },
  examples: [
    {
      text: "The value NaN for parameter MetricData.member.1.Value is invalid.",
      source: "getmoto/moto cloudwatch/models.py",
    },
  ],
});
