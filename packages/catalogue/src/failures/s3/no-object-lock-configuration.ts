import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The bucket was made without object lock. */
export const s3NoObjectLockConfiguration = failureMode({
  id: "s3.no-object-lock-configuration",
  code: "ObjectLockConfigurationNotFoundError",
  status: 404,
  surfaces: [answerOf("s3")],
  template: template`Object Lock configuration does not exist for this bucket`,
  causes: [],
  words: {
    en: "The bucket was made without object lock.",
    ko: "버킷이 객체 잠금 없이 만들어졌습니다.",
    ja: "バケットはオブジェクトロックなしで作成されました。",
  },
  examples: [
    {
      text: "Object Lock configuration does not exist for this bucket",
      source: "hashicorp/terraform-provider-aws, resource aws_s3_bucket",
    },
  ],
});
