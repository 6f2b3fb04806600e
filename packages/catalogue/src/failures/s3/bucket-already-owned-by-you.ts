import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The account has a bucket of that name already. */
export const s3BucketAlreadyOwnedByYou = failureMode({
  id: "s3.bucket-already-owned-by-you",
  code: "BucketAlreadyOwnedByYou",
  status: 409,
  surfaces: [answerOf("s3", "CreateBucket")],
  template: template`Your previous request to create the named bucket succeeded and you already own it.`,
  causes: [],
  words: {
    en: "The account has a bucket of that name already.",
    ko: "계정에 이미 해당 이름의 버킷이 있습니다.",
    ja: "アカウントには既にその名前のバケットがあります。",
  },
  examples: [
    {
      text: "Your previous request to create the named bucket succeeded and you already own it.",
      source: "AWS docs, S3 API Reference, 'Error responses'",
    },
  ],
});
