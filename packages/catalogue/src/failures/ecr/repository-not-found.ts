import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no repository of that name in this registry: an account has one registry in each Region. */
export const ecrRepositoryNotFound = failureMode({
  id: "ecr.repository-not-found",
  code: "RepositoryNotFoundException",
  surfaces: [answerOf("ecr")],
  template: template`The repository with name '${"repositoryName"}' does not exist in the registry with id '${"registryId"}'`,
  causes: [],
  words: {
    en: "There is no repository of that name in this registry: an account has one registry in each Region.",
    ko: "이 레지스트리에 해당 이름의 리포지토리가 없습니다. 계정은 리전마다 레지스트리를 하나씩 가집니다.",
    ja: "このレジストリにその名前のリポジトリはありません。アカウントはリージョンごとに 1 つのレジストリを持ちます。",
  },
  examples: [
    {
      text: "The repository with name 'web' does not exist in the registry with id '123456789012'",
      source: "hashicorp/terraform-provider-aws, acceptance tests; getmoto/moto ecr/exceptions.py",
    },
  ],
});
