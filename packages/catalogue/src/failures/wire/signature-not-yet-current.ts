import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";

/** The request is dated in the future: the client's clock is fast. */
export const signatureNotYetCurrent = failureMode({
  id: "wire.signature-not-yet-current",
  code: "InvalidSignatureException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: templateWith({
    date: "\\d{8}T\\d{6}Z",
    latest: "\\d{8}T\\d{6}Z",
    now: "\\d{8}T\\d{6}Z",
    window: "\\d+ (?:min|sec)",
  })`Signature not yet current: ${"date"} is still later than ${"latest"} (${"now"} + ${"window"}.)`,
  causes: [],
  words: {
    en: "The request is dated in the future: the client's clock is fast. Set the clock (NTP).",
    ko: "요청 날짜가 미래입니다. 클라이언트의 시계가 빠릅니다. 시계를 맞추세요(NTP).",
    ja: "リクエストの日付が未来です。クライアントの時計が進んでいます。時計を合わせてください（NTP）。",
  },
  examples: [
    {
      text: "Signature not yet current: 20230120T100000Z is still later than 20230120T093500Z (20230120T092000Z + 15 min.)",
      source: "aws/aws-sdk-js#527",
    },
  ],
});
