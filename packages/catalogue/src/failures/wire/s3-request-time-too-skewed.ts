import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The client's clock is more than fifteen minutes off. */
export const s3RequestTimeTooSkewed = failureMode({
  id: "wire.s3-request-time-too-skewed",
  code: "RequestTimeTooSkewed",
  status: 403,
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`The difference between the request time and the current time is too large.`,
  causes: [],
  words: {
    en: "The client's clock is more than fifteen minutes off. Set the clock (NTP).",
    ko: "클라이언트의 시계가 15분 넘게 어긋나 있습니다. 시계를 맞추세요(NTP).",
    ja: "クライアントの時計が 15 分以上ずれています。時計を合わせてください（NTP）。",
  },
  examples: [
    {
      text: "The difference between the request time and the current time is too large.",
      source: "AWS docs, S3 API Reference, 'Error responses'",
    },
  ],
});
