import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A statement names an action that S3 does not have. */
export const s3PolicyActionInvalid = failureMode({
  id: "s3.policy-action-invalid",
  code: "MalformedPolicy",
  surfaces: [answerOf("s3", "PutBucketPolicy")],
  template: template`Policy has invalid action`,
  causes: [],
  words: {
    en: "A statement names an action that S3 does not have.",
    ko: "문이 S3에 없는 작업을 가리킵니다.",
    ja: "ステートメントが S3 にない操作を示しています。",
  },
  examples: [{ text: "Policy has invalid action", source: "aws/aws-cli#3063" }],
});
