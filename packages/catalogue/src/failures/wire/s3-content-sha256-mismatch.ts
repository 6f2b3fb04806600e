import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The body is not the one that was signed. */
export const s3ContentSha256Mismatch = failureMode({
  id: "wire.s3-content-sha256-mismatch",
  code: "XAmzContentSHA256Mismatch",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`The provided 'x-amz-content-sha256' header does not match what was computed.`,
  causes: [],
  words: {
    en: "The body is not the one that was signed.",
    ko: "본문이 서명된 본문과 다릅니다.",
    ja: "本文が署名された本文と違います。",
  },
  examples: [
    {
      text: "The provided 'x-amz-content-sha256' header does not match what was computed.",
      source: "AWS docs, S3 API Reference, 'Error responses'",
    },
  ],
});
