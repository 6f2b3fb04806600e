import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The token is none that a listing gave. */
export const s3ContinuationTokenInvalid = failureMode({
  id: "s3.continuation-token-invalid",
  code: "InvalidArgument",
  surfaces: [answerOf("s3", "ListObjectsV2")],
  template: template`The continuation token provided is incorrect`,
  causes: [],
  words: {
    en: "The token is none that a listing gave.",
    ko: "목록이 돌려준 토큰이 아닙니다.",
    ja: "一覧が返したトークンではありません。",
  },
  examples: [
    {
      text: "The continuation token provided is incorrect",
      source: "localstack/localstack, localstack-core/localstack/services/s3 (texts recorded from AWS)",
    },
  ],
});
