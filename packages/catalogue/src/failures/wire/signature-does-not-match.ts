import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The secret access key is not the one that belongs to this access key, or the request was changed after it was signed (by a proxy, or by hand). */
export const signatureDoesNotMatch = failureMode({
  id: "wire.signature-does-not-match",
  code: "InvalidSignatureException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.`,
  causes: [],
  words: {
    en: "The secret access key is not the one that belongs to this access key, or the request was changed after it was signed (by a proxy, or by hand).",
    ko: "비밀 액세스 키가 이 액세스 키의 것이 아니거나, 서명한 뒤 요청이 바뀌었습니다(프록시 또는 수동 변경).",
    ja: "シークレットアクセスキーがこのアクセスキーのものではないか、署名後にリクエストが変えられています（プロキシや手作業など）。",
  },
  examples: [
    {
      text: "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.",
      source: "AWS docs, IAM User Guide, 'Troubleshoot AWS Signature Version 4 requests'",
    },
  ],
});
