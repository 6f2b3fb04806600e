import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The Authorization header holds something other than name=value parts: another kind of token, or a broken signature. */
export const authorizationNotKeyValue = failureMode({
  id: "wire.authorization-not-key-value",
  code: "IncompleteSignatureException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): '${"hash"}'.`,
  causes: [],
  words: {
    en: "The Authorization header holds something other than name=value parts: another kind of token, or a broken signature.",
    ko: "Authorization 헤더에 이름=값 형식이 아닌 내용이 있습니다. 다른 종류의 토큰이거나 깨진 서명입니다.",
    ja: "Authorization ヘッダーに 名前=値 の形でない部分があります。別の種類のトークンか、壊れた署名です。",
  },
  examples: [
    {
      text: "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): 'lRFsHoWLNsZEJbYNPqGb9YqDZxpzR8yHQRSMj9eWDzs='.",
      source: "AWS docs, IAM User Guide, 'Troubleshoot AWS Signature Version 4 requests'",
    },
  ],
});
