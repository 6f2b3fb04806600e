import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A condition among the headers (If-Match, If-None-Match, If-Unmodified-Since) does not hold. */
export const s3PreconditionFailed = failureMode({
  id: "s3.precondition-failed",
  code: "PreconditionFailed",
  status: 412,
  surfaces: [answerOf("s3")],
  template: template`At least one of the pre-conditions you specified did not hold`,
  causes: [],
  words: {
    en: "A condition among the headers (If-Match, If-None-Match, If-Unmodified-Since) does not hold.",
    ko: "헤더의 조건(If-Match, If-None-Match, If-Unmodified-Since)이 성립하지 않습니다.",
    ja: "ヘッダーの条件（If-Match、If-None-Match、If-Unmodified-Since）が成り立ちません。",
  },
  examples: [
    {
      text: "At least one of the pre-conditions you specified did not hold",
      source: "AWS docs, S3 API Reference, 'Error responses'",
    },
  ],
});
