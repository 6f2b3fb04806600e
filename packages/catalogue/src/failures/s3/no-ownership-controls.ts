import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The bucket's ownership controls were taken away. */
export const s3NoOwnershipControls = failureMode({
  id: "s3.no-ownership-controls",
  code: "OwnershipControlsNotFoundError",
  status: 404,
  surfaces: [answerOf("s3")],
  template: template`The bucket ownership controls were not found`,
  causes: [],
  words: {
    en: "The bucket's ownership controls were taken away.",
    ko: "버킷의 소유권 제어 구성이 삭제되었습니다.",
    ja: "バケットの所有権コントロールは削除されています。",
  },
  examples: [
    {
      text: "The bucket ownership controls were not found",
      source: "hashicorp/terraform-provider-aws, resource aws_s3_bucket_ownership_controls",
    },
  ],
});
