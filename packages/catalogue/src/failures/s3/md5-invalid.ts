import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Content-MD5 is no MD5 in base64. */
export const s3Md5Invalid = failureMode({
  id: "s3.md5-invalid",
  code: "InvalidDigest",
  surfaces: [answerOf("s3")],
  template: template`The Content-MD5 you specified was invalid.`,
  causes: [],
  words: {
    en: "Content-MD5 is no MD5 in base64.",
    ko: "Content-MD5가 base64로 된 MD5가 아닙니다.",
    ja: "Content-MD5 が base64 の MD5 ではありません。",
  },
  examples: [
    { text: "The Content-MD5 you specified was invalid.", source: "AWS docs, S3 API Reference, 'Error responses'" },
  ],
});
