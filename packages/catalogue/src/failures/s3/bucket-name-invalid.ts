import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A bucket's name has 3 to 63 lower-case letters, digits, dots and hyphens. */
export const s3BucketNameInvalid = failureMode({
  id: "s3.bucket-name-invalid",
  code: "InvalidBucketName",
  surfaces: [answerOf("s3")],
  template: template`The specified bucket is not valid.`,
  causes: [],
  words: {
    en: "A bucket's name has 3 to 63 lower-case letters, digits, dots and hyphens.",
    ko: "버킷 이름은 소문자, 숫자, 점, 하이픈 3~63자입니다.",
    ja: "バケット名は小文字、数字、ドット、ハイフンの 3～63 文字です。",
  },
  examples: [{ text: "The specified bucket is not valid.", source: "AWS docs, S3 API Reference, 'Error responses'" }],
});
