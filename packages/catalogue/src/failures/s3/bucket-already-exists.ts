import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Another account has a bucket of that name: names are unique across accounts. */
export const s3BucketAlreadyExists = failureMode({
  id: "s3.bucket-already-exists",
  code: "BucketAlreadyExists",
  status: 409,
  surfaces: [answerOf("s3", "CreateBucket")],
  template: template`The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.`,
  causes: [],
  words: {
    en: "Another account has a bucket of that name: names are unique across accounts.",
    ko: "다른 계정에 해당 이름의 버킷이 있습니다. 이름은 모든 계정에서 고유해야 합니다.",
    ja: "別のアカウントにその名前のバケットがあります。名前は全アカウントで一意です。",
  },
  examples: [
    {
      text: "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.",
      source: "AWS docs, S3 API Reference, 'Error responses'",
    },
  ],
});
