import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A statement names a user, role or account that does not exist. */
export const s3PolicyPrincipalInvalid = failureMode({
  id: "s3.policy-principal-invalid",
  code: "MalformedPolicy",
  surfaces: [answerOf("s3", "PutBucketPolicy")],
  template: template`Invalid principal in policy`,
  causes: [],
  words: {
    en: "A statement names a user, role or account that does not exist.",
    ko: "문이 존재하지 않는 사용자, 역할 또는 계정을 가리킵니다.",
    ja: "ステートメントが存在しないユーザー、ロール、アカウントを示しています。",
  },
  examples: [
    {
      text: "Invalid principal in policy",
      source: "hashicorp/terraform-provider-aws, resource aws_s3_bucket_policy, which tries again on it",
    },
  ],
});
