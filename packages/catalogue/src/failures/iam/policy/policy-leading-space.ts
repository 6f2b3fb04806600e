import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** The document begins with a space or line break; it must begin with the brace. */
export const iamPolicyLeadingSpace = failureMode({
  id: "iam.policy-leading-space",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: template`JSON strings must not have leading spaces`,
  causes: [],
  words: {
    en: "The document begins with a space or line break; it must begin with the brace. Indented heredocs do this.",
    ko: "문서가 공백이나 줄바꿈으로 시작합니다. 첫 글자는 중괄호여야 합니다. 들여쓴 heredoc에서 자주 발생합니다.",
    ja: "ドキュメントが空白または改行で始まっています。先頭は波括弧でなければなりません。インデントしたヒアドキュメントでよく起こります。",
  },
  examples: [
    { text: "JSON strings must not have leading spaces", source: "inferred: long known, no recording at hand" },
  ],
});
