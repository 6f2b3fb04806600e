import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Ids are names in expressions: a small letter first. */
export const cloudwatchQueryIdInvalid = failureMode({
  id: "cloudwatch.query-id-invalid",
  code: "ValidationError",
  surfaces: [answerOf("cloudwatch", "GetMetricData", "PutMetricAlarm")],
  template: template`The value for parameter id in MetricDataQueries is invalid: ${"id"}`,
  causes: [],
  words: {
    en: "{id} cannot stand in an expression: an id begins with a small letter and has letters, digits and underscores.",
    ko: "{id}은(는) 수식에 쓸 수 없습니다. id는 소문자로 시작하고 문자, 숫자, 밑줄만 쓸 수 있습니다.",
    ja: "{id} は式の中で使えません。id は小文字で始まり、英数字とアンダースコアだけを使います。",
  },
  examples: [
    {
      text: "The value for parameter id in MetricDataQueries is invalid: M1",
      source: "inferred: from the API reference, MetricDataQuery",
    },
  ],
});
