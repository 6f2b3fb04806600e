import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The registry policy is no valid policy. */
export const ecrRegistryPolicyInvalid = failureMode({
  id: "ecr.registry-policy-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecr", "PutRegistryPolicy")],
  template: template`Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid registry policy provided'`,
  causes: [],
  words: {
    en: "The registry policy is no valid policy.",
    ko: "레지스트리 정책이 올바른 정책이 아닙니다.",
    ja: "レジストリポリシーが正しいポリシーではありません。",
  },
  examples: [
    {
      text: "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid registry policy provided'",
      source: "inferred: as Amazon ECR words a repository policy that is not valid",
    },
  ],
});
