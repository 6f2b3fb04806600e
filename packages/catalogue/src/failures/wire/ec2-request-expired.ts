import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The request's date or its temporary credentials are too old. */
export const ec2RequestExpired = failureMode({
  id: "wire.ec2-request-expired",
  code: "RequestExpired",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`Request has expired.`,
  causes: [],
  words: {
    en: "The request's date or its temporary credentials are too old.",
    ko: "요청 날짜 또는 임시 자격 증명이 너무 오래되었습니다.",
    ja: "リクエストの日付、または一時的な認証情報が古すぎます。",
  },
  examples: [{ text: "Request has expired.", source: "AWS docs, EC2 API Reference, 'Error codes'" }],
});
