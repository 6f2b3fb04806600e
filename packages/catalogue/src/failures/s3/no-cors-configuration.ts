import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The bucket has no CORS configuration. */
export const s3NoCorsConfiguration = failureMode({
  id: "s3.no-cors-configuration",
  code: "NoSuchCORSConfiguration",
  status: 404,
  surfaces: [answerOf("s3")],
  template: template`The CORS configuration does not exist`,
  causes: [],
  words: {
    en: "The bucket has no CORS configuration.",
    ko: "버킷에 CORS 구성이 없습니다.",
    ja: "バケットに CORS 設定がありません。",
  },
  examples: [
    {
      text: "The CORS configuration does not exist",
      source: "hashicorp/terraform-provider-aws, resource aws_s3_bucket",
    },
  ],
});
