import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The lifecycle policy is not written as Amazon ECR asks: {reason} */
export const ecrLifecyclePolicyInvalid = failureMode({
  id: "ecr.lifecycle-policy-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecr", "PutLifecyclePolicy")],
  template: template`Invalid parameter at 'LifecyclePolicyText' failed to satisfy constraint: 'Lifecycle policy validation failure: ${"reason"}'`,
  causes: [],
  words: {
    en: "The lifecycle policy is not written as Amazon ECR asks: {reason}",
    ko: "수명 주기 정책이 Amazon ECR이 요구하는 형식이 아닙니다: {reason}",
    ja: "ライフサイクルポリシーが Amazon ECR の求める形式ではありません: {reason}",
  },
  examples: [
    {
      text: "Invalid parameter at 'LifecyclePolicyText' failed to satisfy constraint: 'Lifecycle policy validation failure: Could not parse JSON'",
      source: "inferred: the wrapper as getmoto/moto ecr/models.py has it",
    },
  ],
});
