import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The signature must cover the Host header. */
export const hostNotSigned = failureMode({
  id: "wire.host-not-signed",
  code: "InvalidSignatureException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.`,
  causes: [],
  words: {
    en: "The signature must cover the Host header.",
    ko: "서명에는 Host 헤더가 포함되어야 합니다.",
    ja: "署名には Host ヘッダーが含まれていなければなりません。",
  },
  examples: [
    {
      text: "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
      source: "architect/dynalite test/helpers.js (recorded against DynamoDB)",
    },
  ],
});
