import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The body is shorter than was stated, or its chunks are not as aws-chunked has them. */
export const s3BodyIncomplete = failureMode({
  id: "s3.body-incomplete",
  code: "IncompleteBody",
  surfaces: [answerOf("s3")],
  template: template`The request body terminated unexpectedly`,
  causes: [],
  words: {
    en: "The body is shorter than was stated, or its chunks are not as aws-chunked has them.",
    ko: "본문이 명시된 것보다 짧거나 청크가 aws-chunked 형식이 아닙니다.",
    ja: "本文が指定より短いか、チャンクが aws-chunked の形式ではありません。",
  },
  examples: [
    {
      text: "The request body terminated unexpectedly",
      source: "localstack/localstack, localstack-core/localstack/services/s3 (texts recorded from AWS)",
    },
  ],
});
