import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The temporary credentials are past their expiration. */
export const s3ExpiredToken = failureMode({
  id: "wire.s3-expired-token",
  code: "ExpiredToken",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`The provided token has expired.`,
  causes: [],
  words: {
    en: "The temporary credentials are past their expiration. Assume the role again.",
    ko: "임시 자격 증명이 만료되었습니다. 역할을 다시 수임하세요.",
    ja: "一時的な認証情報の期限が切れています。もう一度ロールを引き受けてください。",
  },
  examples: [{ text: "The provided token has expired.", source: "AWS docs, S3 API Reference, 'Error responses'" }],
});
