import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A Contributor Insights rule is JSON with a schema. */
export const cloudwatchInsightRuleInvalid = failureMode({
  id: "cloudwatch.insight-rule-invalid",
  code: "InvalidParameterValue",
  surfaces: [answerOf("cloudwatch", "PutInsightRule")],
  template: template`Invalid rule definition: ${"reason"}`,
  causes: [],
  words: {
    en: "The definition of the rule cannot be used: {reason}",
    ko: "규칙 정의를 사용할 수 없습니다: {reason}",
    ja: "ルールの定義は使えません: {reason}",
  },
  examples: [
    { text: "Invalid rule definition: Schema is missing", source: "inferred: from the API reference, PutInsightRule" },
  ],
});
