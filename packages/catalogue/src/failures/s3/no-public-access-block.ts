import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The bucket's public access block was taken away. */
export const s3NoPublicAccessBlock = failureMode({
  id: "s3.no-public-access-block",
  code: "NoSuchPublicAccessBlockConfiguration",
  status: 404,
  surfaces: [answerOf("s3")],
  template: template`The public access block configuration was not found`,
  causes: [],
  words: {
    en: "The bucket's public access block was taken away.",
    ko: "버킷의 퍼블릭 액세스 차단 구성이 삭제되었습니다.",
    ja: "バケットのパブリックアクセスブロックは削除されています。",
  },
  examples: [
    {
      text: "The public access block configuration was not found",
      source: "hashicorp/terraform-provider-aws, resource aws_s3_bucket_public_access_block",
    },
  ],
});
