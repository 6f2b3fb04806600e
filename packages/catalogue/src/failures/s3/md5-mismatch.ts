import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The body is not the one whose MD5 was stated. */
export const s3Md5Mismatch = failureMode({
  id: "s3.md5-mismatch",
  code: "BadDigest",
  surfaces: [answerOf("s3")],
  template: template`The Content-MD5 you specified did not match what we received.`,
  causes: [],
  words: {
    en: "The body is not the one whose MD5 was stated.",
    ko: "본문이 명시된 MD5와 다릅니다.",
    ja: "本文が指定された MD5 と一致しません。",
  },
  examples: [
    {
      text: "The Content-MD5 you specified did not match what we received.",
      source: "AWS docs, S3 API Reference, 'Error responses'",
    },
  ],
});
