import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The bucket has no object of that key. */
export const s3NoSuchKey = failureMode({
  id: "s3.no-such-key",
  code: "NoSuchKey",
  status: 404,
  surfaces: [answerOf("s3")],
  template: template`The specified key does not exist.`,
  causes: [],
  words: {
    en: "The bucket has no object of that key.",
    ko: "버킷에 해당 키의 객체가 없습니다.",
    ja: "バケットにそのキーのオブジェクトはありません。",
  },
  examples: [{ text: "The specified key does not exist.", source: "AWS docs, S3 API Reference, 'Error responses'" }],
});
