import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Outside us-east-1 a bucket is made with a LocationConstraint that names the Region. */
export const s3LocationMissing = failureMode({
  id: "s3.location-missing",
  code: "IllegalLocationConstraintException",
  surfaces: [answerOf("s3", "CreateBucket")],
  template: template`The unspecified location constraint is incompatible for the region specific endpoint this request was sent to.`,
  causes: [],
  words: {
    en: "Outside us-east-1 a bucket is made with a LocationConstraint that names the Region.",
    ko: "us-east-1 밖에서는 리전을 나타내는 LocationConstraint와 함께 버킷을 만들어야 합니다.",
    ja: "us-east-1 以外では、リージョンを示す LocationConstraint を付けてバケットを作成します。",
  },
  examples: [
    {
      text: "The unspecified location constraint is incompatible for the region specific endpoint this request was sent to.",
      source: "aws/aws-cli#2603",
    },
  ],
});
