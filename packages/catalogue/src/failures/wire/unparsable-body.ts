import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The body could not be read at all. */
export const unparsableBody = failureMode({
  id: "wire.unparsable-body",
  code: "SerializationException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`The body of the request is not valid ${"format"}: ${"problem"}.`,
  causes: [],
  words: {
    en: "The body could not be read at all. AWS answers such a request with the same code and no message.",
    ko: "요청 본문을 전혀 읽을 수 없습니다. AWS는 같은 코드로, 메시지 없이 응답합니다.",
    ja: "リクエスト本文をまったく読めません。AWS は同じコードで、メッセージなしに応答します。",
  },
  examples: [
    {
      text: "The body of the request is not valid JSON: the text ends too early.",
      source: "Understudy; AWS sends the code alone",
    },
  ],
});
