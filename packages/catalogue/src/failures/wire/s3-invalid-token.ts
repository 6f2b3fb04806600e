import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The session token does not belong to this access key. */
export const s3InvalidToken = failureMode({
  id: "wire.s3-invalid-token",
  code: "InvalidToken",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`The provided token is malformed or otherwise invalid.`,
  causes: [],
  words: {
    en: "The session token does not belong to this access key.",
    ko: "세션 토큰이 이 액세스 키의 것이 아닙니다.",
    ja: "セッショントークンがこのアクセスキーのものではありません。",
  },
  examples: [
    {
      text: "The provided token is malformed or otherwise invalid.",
      source: "AWS docs, S3 API Reference, 'Error responses'",
    },
  ],
});
