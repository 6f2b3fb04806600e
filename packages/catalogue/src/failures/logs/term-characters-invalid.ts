import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A term with characters other than letters, digits and underscores must stand in double quotes; `characters` does not. */
export const logsTermCharactersInvalid = failureMode({
  id: "logs.term-characters-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("logs", "FilterLogEvents", "PutMetricFilter", "PutSubscriptionFilter", "TestMetricFilter")],
  template: template`Invalid character(s) in term '${"characters"}'`,
  causes: [],
  words: {
    en: "A term with characters other than letters, digits and underscores must stand in double quotes; {characters} does not.",
    ko: "영문자, 숫자, 밑줄 이외의 문자가 있는 용어는 큰따옴표로 감싸야 합니다. 문제가 된 문자: {characters}",
    ja: "英数字とアンダースコア以外の文字を含む語は、二重引用符で囲む必要があります。問題の文字: {characters}",
  },
  examples: [
    { text: "Invalid character(s) in term '('", source: "aws-cli output quoted in public notes" },
    { text: "Invalid character(s) in term '$.\"'", source: "aws-cli output quoted in public notes" },
  ],
});
