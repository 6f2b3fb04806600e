import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";

/** The request was signed too long ago: the client's clock is slow, or the request waited. */
export const signatureExpired = failureMode({
  id: "wire.signature-expired",
  code: "InvalidSignatureException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: templateWith({
    date: "\\d{8}T\\d{6}Z",
    earliest: "\\d{8}T\\d{6}Z",
    now: "\\d{8}T\\d{6}Z",
    window: "\\d+ (?:min|sec)",
  })`Signature expired: ${"date"} is now earlier than ${"earliest"} (${"now"} - ${"window"}.)`,
  causes: [],
  words: {
    en: "The request was signed too long ago: the client's clock is slow, or the request waited. Set the clock (NTP).",
    ko: "요청이 너무 오래전에 서명되었습니다. 클라이언트의 시계가 느리거나 요청이 지체되었습니다. 시계를 맞추세요(NTP).",
    ja: "署名が古すぎます。クライアントの時計が遅れているか、リクエストが滞っていました。時計を合わせてください（NTP）。",
  },
  examples: [
    {
      text: "Signature expired: 20230120T090000Z is now earlier than 20230120T091500Z (20230120T093000Z - 15 min.)",
      source: "aws/aws-cli#602",
    },
  ],
});
