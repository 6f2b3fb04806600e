import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Versions or delete markers are left in the bucket. */
export const s3VersionsRemain = failureMode({
  id: "s3.versions-remain",
  code: "BucketNotEmpty",
  status: 409,
  surfaces: [answerOf("s3", "DeleteBucket")],
  template: template`The bucket you tried to delete is not empty. You must delete all versions in the bucket.`,
  causes: [],
  words: {
    en: "Versions or delete markers are left in the bucket.",
    ko: "버킷에 버전이나 삭제 마커가 남아 있습니다.",
    ja: "バケットにバージョンまたは削除マーカーが残っています。",
  },
  examples: [
    {
      text: "The bucket you tried to delete is not empty. You must delete all versions in the bucket.",
      source: "hashicorp/terraform-provider-aws, resource aws_s3_bucket, which looks for it",
    },
  ],
});
