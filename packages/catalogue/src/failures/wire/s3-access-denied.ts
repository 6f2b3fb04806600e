import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** S3 answers so to a request without a signature. */
export const s3AccessDenied = failureMode({
  id: "wire.s3-access-denied",
  code: "AccessDenied",
  status: 403,
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`Access Denied`,
  causes: [],
  words: {
    en: "S3 answers so to a request without a signature.",
    ko: "서명이 없는 요청에 대한 S3의 응답입니다.",
    ja: "署名のないリクエストに対する S3 の応答です。",
  },
  examples: [{ text: "Access Denied", source: "AWS docs, S3 API Reference, 'Error responses'" }],
});
