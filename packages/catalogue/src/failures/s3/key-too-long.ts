import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A key has at most 1,024 bytes. */
export const s3KeyTooLong = failureMode({
  id: "s3.key-too-long",
  code: "KeyTooLongError",
  surfaces: [answerOf("s3")],
  template: template`Your key is too long`,
  causes: [],
  words: {
    en: "A key has at most 1,024 bytes.",
    ko: "키는 최대 1,024바이트입니다.",
    ja: "キーは最大 1,024 バイトです。",
  },
  examples: [{ text: "Your key is too long", source: "AWS docs, S3 API Reference, 'Error responses'" }],
});
