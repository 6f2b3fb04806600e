import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The bucket has no tags. */
export const s3NoTagSet = failureMode({
  id: "s3.no-tag-set",
  code: "NoSuchTagSet",
  status: 404,
  surfaces: [answerOf("s3", "GetBucketTagging")],
  template: template`The TagSet does not exist`,
  causes: [],
  words: {
    en: "The bucket has no tags.",
    ko: "버킷에 태그가 없습니다.",
    ja: "バケットにタグがありません。",
  },
  examples: [{ text: "The TagSet does not exist", source: "hashicorp/terraform-provider-aws, resource aws_s3_bucket" }],
});
