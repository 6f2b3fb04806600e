import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The secret access key is not the one that belongs to this access key, or the request was changed after it was signed. */
export const s3SignatureDoesNotMatch = failureMode({
  id: "wire.s3-signature-does-not-match",
  code: "SignatureDoesNotMatch",
  status: 403,
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`The request signature we calculated does not match the signature you provided. Check your key and signing method.`,
  causes: [],
  words: {
    en: "The secret access key is not the one that belongs to this access key, or the request was changed after it was signed.",
    ko: "비밀 액세스 키가 이 액세스 키의 것이 아니거나, 서명한 뒤 요청이 바뀌었습니다.",
    ja: "シークレットアクセスキーがこのアクセスキーのものではないか、署名後にリクエストが変えられています。",
  },
  examples: [
    {
      text: "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
      source: "AWS docs, S3 API Reference, 'Error responses'",
    },
  ],
});
