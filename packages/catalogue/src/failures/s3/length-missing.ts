import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The body's length is not told beforehand. */
export const s3LengthMissing = failureMode({
  id: "s3.length-missing",
  code: "MissingContentLength",
  status: 411,
  surfaces: [answerOf("s3")],
  template: template`You must provide the Content-Length HTTP header.`,
  causes: [],
  words: {
    en: "The body's length is not told beforehand.",
    ko: "본문의 길이가 미리 명시되지 않았습니다.",
    ja: "本文の長さが事前に示されていません。",
  },
  examples: [
    {
      text: "You must provide the Content-Length HTTP header.",
      source: "AWS docs, S3 API Reference, 'Error responses'",
    },
  ],
});
