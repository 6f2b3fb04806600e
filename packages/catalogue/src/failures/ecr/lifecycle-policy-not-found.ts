import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The repository has no lifecycle policy. */
export const ecrLifecyclePolicyNotFound = failureMode({
  id: "ecr.lifecycle-policy-not-found",
  code: "LifecyclePolicyNotFoundException",
  surfaces: [answerOf("ecr", "GetLifecyclePolicy", "DeleteLifecyclePolicy")],
  template: template`Lifecycle policy does not exist for the repository with name '${"repositoryName"}' in the registry with id '${"registryId"}'`,
  causes: [],
  words: {
    en: "The repository has no lifecycle policy.",
    ko: "리포지토리에 수명 주기 정책이 없습니다.",
    ja: "リポジトリにライフサイクルポリシーがありません。",
  },
  examples: [
    {
      text: "Lifecycle policy does not exist for the repository with name 'web' in the registry with id '123456789012'",
      source: "getmoto/moto ecr/exceptions.py",
    },
  ],
});
