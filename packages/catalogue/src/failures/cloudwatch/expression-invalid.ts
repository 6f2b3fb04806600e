import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A metric math expression cannot be read or worked out. */
export const cloudwatchExpressionInvalid = failureMode({
  id: "cloudwatch.expression-invalid",
  code: "ValidationError",
  surfaces: [answerOf("cloudwatch", "GetMetricData", "PutMetricAlarm")],
  template: template`Error in expression '${"id"}': ${"reason"}`,
  causes: [],
  words: {
    en: "The expression {id} cannot be used: {reason}",
    ko: "수식 {id}을(를) 사용할 수 없습니다: {reason}",
    ja: "式 {id} は使えません: {reason}",
  },
  examples: [
    { text: "Error in expression 'e1': Invalid syntax", source: "public notes on GetMetricData with metric math" },
  ],
});
