import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Objects are left in the bucket. */
export const s3BucketNotEmpty = failureMode({
  id: "s3.bucket-not-empty",
  code: "BucketNotEmpty",
  status: 409,
  surfaces: [answerOf("s3", "DeleteBucket")],
  template: template`The bucket you tried to delete is not empty`,
  causes: [],
  words: {
    en: "Objects are left in the bucket.",
    ko: "버킷에 객체가 남아 있습니다.",
    ja: "バケットにオブジェクトが残っています。",
  },
  examples: [
    { text: "The bucket you tried to delete is not empty", source: "AWS docs, S3 API Reference, 'Error responses'" },
  ],
});
