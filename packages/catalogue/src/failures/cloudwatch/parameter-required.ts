import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A member is missing that the rest of the request makes necessary. */
export const cloudwatchParameterRequired = failureMode({
  id: "cloudwatch.parameter-required",
  code: "MissingParameter",
  surfaces: [answerOf("cloudwatch")],
  template: template`The parameter ${"parameter"} is required.`,
  causes: [],
  words: {
    en: "{parameter} is missing.",
    ko: "{parameter}이(가) 없습니다.",
    ja: "{parameter} がありません。",
  },
  examples: [
    {
      text: "The parameter MetricData is required.",
      source: "inferred: so public re-implementations of CloudWatch word it",
    },
  ],
});
