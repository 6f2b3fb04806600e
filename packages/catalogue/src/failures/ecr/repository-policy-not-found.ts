import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The repository has no policy of its own. */
export const ecrRepositoryPolicyNotFound = failureMode({
  id: "ecr.repository-policy-not-found",
  code: "RepositoryPolicyNotFoundException",
  surfaces: [answerOf("ecr", "GetRepositoryPolicy", "DeleteRepositoryPolicy")],
  template: template`Repository policy does not exist for the repository with name '${"repositoryName"}' in the registry with id '${"registryId"}'`,
  causes: [],
  words: {
    en: "The repository has no policy of its own.",
    ko: "리포지토리에 자체 정책이 없습니다.",
    ja: "リポジトリに独自のポリシーがありません。",
  },
  examples: [
    {
      text: "Repository policy does not exist for the repository with name 'web' in the registry with id '123456789012'",
      source: "getmoto/moto ecr/exceptions.py",
    },
  ],
});
