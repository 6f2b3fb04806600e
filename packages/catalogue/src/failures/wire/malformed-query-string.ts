import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** A percent sign is not followed by two hexadecimal digits, or the text is not UTF-8. */
export const malformedQueryString = failureMode({
  id: "wire.malformed-query-string",
  code: "MalformedQueryString",
  status: 404,
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`The query string contains a syntax error.`,
  causes: [],
  words: {
    en: "A percent sign is not followed by two hexadecimal digits, or the text is not UTF-8.",
    ko: "% 뒤에 16진수 두 자리가 없거나 텍스트가 UTF-8이 아닙니다.",
    ja: "% の後に 16 進数 2 桁がないか、テキストが UTF-8 ではありません。",
  },
  examples: [{ text: "The query string contains a syntax error.", source: "AWS docs, 'Common errors'" }],
});
