import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The presigned URL is past its X-Amz-Expires. */
export const s3RequestHasExpired = failureMode({
  id: "wire.s3-request-has-expired",
  code: "AccessDenied",
  status: 403,
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`Request has expired`,
  causes: [],
  words: {
    en: "The presigned URL is past its X-Amz-Expires. Make a new one.",
    ko: "미리 서명된 URL의 유효 기간(X-Amz-Expires)이 지났습니다. 새로 만드세요.",
    ja: "署名付き URL の有効期間（X-Amz-Expires）が過ぎています。作り直してください。",
  },
  examples: [
    {
      text: "Request has expired",
      source: "AWS docs, S3 User Guide, 'Download and upload objects with presigned URLs'",
    },
  ],
});
