import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no bucket of that name. */
export const s3NoSuchBucket = failureMode({
  id: "s3.no-such-bucket",
  code: "NoSuchBucket",
  status: 404,
  surfaces: [answerOf("s3")],
  template: template`The specified bucket does not exist`,
  causes: [],
  words: {
    en: "There is no bucket of that name.",
    ko: "해당 이름의 버킷이 없습니다.",
    ja: "その名前のバケットはありません。",
  },
  examples: [{ text: "The specified bucket does not exist", source: "AWS docs, S3 API Reference, 'Error responses'" }],
});
