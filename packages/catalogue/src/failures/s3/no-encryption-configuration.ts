import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The bucket has no encryption configuration. */
export const s3NoEncryptionConfiguration = failureMode({
  id: "s3.no-encryption-configuration",
  code: "ServerSideEncryptionConfigurationNotFoundError",
  status: 404,
  surfaces: [answerOf("s3")],
  template: template`The server side encryption configuration was not found`,
  causes: [],
  words: {
    en: "The bucket has no encryption configuration.",
    ko: "버킷에 암호화 구성이 없습니다.",
    ja: "バケットに暗号化設定がありません。",
  },
  examples: [
    {
      text: "The server side encryption configuration was not found",
      source: "hashicorp/terraform-provider-aws, resource aws_s3_bucket",
    },
  ],
});
