import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A statement names a resource that is not this bucket or something in it. */
export const s3PolicyResourceInvalid = failureMode({
  id: "s3.policy-resource-invalid",
  code: "MalformedPolicy",
  surfaces: [answerOf("s3", "PutBucketPolicy")],
  template: template`Policy has invalid resource`,
  causes: [],
  words: {
    en: "A statement names a resource that is not this bucket or something in it.",
    ko: "문이 이 버킷이나 그 안의 객체가 아닌 리소스를 가리킵니다.",
    ja: "ステートメントがこのバケットまたはその中以外のリソースを示しています。",
  },
  examples: [
    { text: "Policy has invalid resource", source: "hashicorp/terraform-provider-aws, resource aws_s3_bucket_policy" },
  ],
});
