import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The filter pattern cannot be read. */
export const logsFilterPatternInvalid = failureMode({
  id: "logs.filter-pattern-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("logs", "FilterLogEvents", "PutMetricFilter", "PutSubscriptionFilter", "TestMetricFilter")],
  template: template`Invalid filter pattern`,
  causes: [],
  words: {
    en: "The filter pattern cannot be read. Words stand alone or in double quotes, JSON patterns in braces, regular expressions between percent signs.",
    ko: "필터 패턴을 해석할 수 없습니다. 단어는 그대로 또는 큰따옴표로, JSON 패턴은 중괄호로, 정규식은 퍼센트 기호로 감쌉니다.",
    ja: "フィルターパターンを解釈できません。単語はそのまま、または二重引用符で、JSON パターンは波括弧で、正規表現はパーセント記号で囲みます。",
  },
  examples: [{ text: "Invalid filter pattern", source: "aws-cli output quoted in public notes" }],
});
