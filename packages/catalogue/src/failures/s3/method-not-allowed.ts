import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** S3 has no such call; or the version asked for is a delete marker, or the policy is another account's. */
export const s3MethodNotAllowed = failureMode({
  id: "s3.method-not-allowed",
  code: "MethodNotAllowed",
  status: 405,
  surfaces: [answerOf("s3")],
  template: template`The specified method is not allowed against this resource.`,
  causes: [],
  words: {
    en: "S3 has no such call; or the version asked for is a delete marker, or the policy is another account's.",
    ko: "S3에 그런 호출이 없거나, 요청한 버전이 삭제 마커이거나, 정책이 다른 계정의 것입니다.",
    ja: "S3 にそのような呼び出しがないか、要求したバージョンが削除マーカーか、ポリシーが別のアカウントのものです。",
  },
  examples: [
    {
      text: "The specified method is not allowed against this resource.",
      source: "AWS docs, S3 API Reference, 'Error responses'",
    },
  ],
});
