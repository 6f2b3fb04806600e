import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** A presigned URL may live for one second to seven days. */
export const expiresOutOfRange = failureMode({
  id: "wire.expires-out-of-range",
  code: "AuthorizationQueryParametersError",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`X-Amz-Expires must be between 1 and 604800 seconds; got '${"expires"}'.`,
  causes: [],
  words: {
    en: "A presigned URL may live for one second to seven days.",
    ko: "미리 서명된 URL의 유효 기간은 1초에서 7일 사이여야 합니다.",
    ja: "署名付き URL の有効期間は 1 秒から 7 日までです。",
  },
  examples: [
    {
      text: "X-Amz-Expires must be between 1 and 604800 seconds; got '0'.",
      source: "Understudy; AWS words it differently per service",
    },
  ],
});
