import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The filter pattern begins with `open` but does not end with `close`. */
export const logsFilterPatternBraces = failureMode({
  id: "logs.filter-pattern-braces",
  code: "InvalidParameterException",
  surfaces: [answerOf("logs", "FilterLogEvents", "PutMetricFilter", "PutSubscriptionFilter", "TestMetricFilter")],
  template: templateWith({
    open: "[{[]",
    close: "[\\]}]",
  })`If a filter pattern starts with '${"open"}' it must end with '${"close"}'`,
  causes: [],
  words: {
    en: "The filter pattern begins with {open} but does not end with {close}.",
    ko: "필터 패턴이 {open}(으)로 시작하지만 {close}(으)로 끝나지 않습니다.",
    ja: "フィルターパターンが {open} で始まっていますが、{close} で終わっていません。",
  },
  examples: [
    {
      text: "If a filter pattern starts with '{' it must end with '}'",
      source: "inferred: long known, no recording at hand",
    },
  ],
});
