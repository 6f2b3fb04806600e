import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** A bucket's ARN has neither Region nor account: arn:aws:s3:::BUCKET, with three colons. */
export const iamPolicyBucketWithRegion = failureMode({
  id: "iam.policy-bucket-with-region",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: templateWith({ resource: "(?!IAM )[^\\n]+?" })`Resource ${"resource"} can not contain region information.`,
  causes: [],
  words: {
    en: "A bucket's ARN has neither Region nor account: arn:aws:s3:::BUCKET, with three colons.",
    ko: "버킷 ARN에는 리전과 계정이 없습니다: arn:aws:s3:::BUCKET(콜론 세 개).",
    ja: "バケットの ARN にはリージョンもアカウントもありません: arn:aws:s3:::BUCKET(コロン 3 つ)。",
  },
  examples: [
    {
      text: "Resource arn:aws:s3:us-east-1::bucket can not contain region information.",
      source: "getmoto/moto iam/policy_validation.py",
    },
  ],
});
