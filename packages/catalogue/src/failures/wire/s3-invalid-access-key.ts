import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** S3 does not know the access key. */
export const s3InvalidAccessKey = failureMode({
  id: "wire.s3-invalid-access-key",
  code: "InvalidAccessKeyId",
  status: 403,
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`The AWS Access Key Id you provided does not exist in our records.`,
  causes: [],
  words: {
    en: "S3 does not know the access key.",
    ko: "S3가 이 액세스 키를 모릅니다.",
    ja: "S3 がこのアクセスキーを知りません。",
  },
  examples: [
    {
      text: "The AWS Access Key Id you provided does not exist in our records.",
      source: "AWS docs, S3 API Reference, 'Error responses'",
    },
  ],
});
