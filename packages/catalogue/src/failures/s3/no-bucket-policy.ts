import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The bucket has no policy. */
export const s3NoBucketPolicy = failureMode({
  id: "s3.no-bucket-policy",
  code: "NoSuchBucketPolicy",
  status: 404,
  surfaces: [answerOf("s3")],
  template: template`The bucket policy does not exist`,
  causes: [],
  words: {
    en: "The bucket has no policy.",
    ko: "버킷에 정책이 없습니다.",
    ja: "バケットにポリシーがありません。",
  },
  examples: [{ text: "The bucket policy does not exist", source: "AWS docs, S3 API Reference, 'Error responses'" }],
});
