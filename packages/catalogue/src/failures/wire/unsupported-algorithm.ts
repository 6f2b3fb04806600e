import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The request is signed in a way that is not AWS4-HMAC-SHA256. */
export const unsupportedAlgorithm = failureMode({
  id: "wire.unsupported-algorithm",
  code: "IncompleteSignatureException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`Unsupported AWS 'algorithm': '${"algorithm"}'.`,
  causes: [],
  words: {
    en: "The request is signed in a way that is not AWS4-HMAC-SHA256. Signature Version 4 is the only one taken here.",
    ko: "AWS4-HMAC-SHA256이 아닌 방식으로 서명된 요청입니다. 여기서는 서명 버전 4만 받습니다.",
    ja: "AWS4-HMAC-SHA256 以外の方式で署名されています。ここでは署名バージョン 4 だけを受け付けます。",
  },
  examples: [
    {
      text: "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA512'.",
      source: "AWS docs, IAM User Guide, 'Troubleshoot AWS Signature Version 4 requests'",
    },
  ],
});
