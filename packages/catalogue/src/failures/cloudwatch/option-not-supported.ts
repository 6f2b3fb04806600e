import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A setting has no such value. */
export const cloudwatchOptionNotSupported = failureMode({
  id: "cloudwatch.option-not-supported",
  code: "ValidationError",
  surfaces: [answerOf("cloudwatch", "PutMetricAlarm")],
  template: template`Option ${"option"} is not supported. Supported options for parameter ${"parameter"} are ${"supported"}.`,
  causes: [],
  words: {
    en: "{parameter} may be {supported}, not {option}.",
    ko: "{parameter}에는 {supported}만 쓸 수 있으며 {option}은(는) 쓸 수 없습니다.",
    ja: "{parameter} に指定できるのは {supported} で、{option} は使えません。",
  },
  examples: [
    {
      text: "Option unknown is not supported. Supported options for parameter EvaluateLowSampleCountPercentile are evaluate and ignore.",
      source: "getmoto/moto cloudwatch/models.py",
    },
  ],
});
