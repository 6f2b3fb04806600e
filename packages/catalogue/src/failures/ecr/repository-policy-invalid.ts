import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The repository policy is no valid policy, or a principal in it does not exist. */
export const ecrRepositoryPolicyInvalid = failureMode({
  id: "ecr.repository-policy-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecr", "SetRepositoryPolicy")],
  template: template`Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided'`,
  causes: [],
  words: {
    en: "The repository policy is no valid policy, or a principal in it does not exist.",
    ko: "리포지토리 정책이 올바른 정책이 아니거나 정책의 보안 주체가 존재하지 않습니다.",
    ja: "リポジトリポリシーが正しいポリシーではないか、その中のプリンシパルが存在しません。",
  },
  examples: [
    {
      text: "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided'",
      source: "hashicorp/terraform-provider-aws, resource aws_ecr_repository_policy, which tries again on it",
    },
  ],
});
