import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** Binary values are sent as base64 text. */
export const blobNotBase64 = failureMode({
  id: "wire.blob-not-base64",
  code: "SerializationException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`only base-64-encoded strings are convertible to bytes`,
  causes: [],
  words: {
    en: "Binary values are sent as base64 text.",
    ko: "이진 값은 base64 문자열로 보내야 합니다.",
    ja: "バイナリの値は base64 の文字列で送ります。",
  },
  examples: [
    {
      text: "only base-64-encoded strings are convertible to bytes",
      source: "architect/dynalite test/helpers.js (recorded against DynamoDB)",
    },
  ],
});
