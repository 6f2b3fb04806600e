import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A repository of that name is there already. */
export const ecrRepositoryAlreadyExists = failureMode({
  id: "ecr.repository-already-exists",
  code: "RepositoryAlreadyExistsException",
  surfaces: [answerOf("ecr", "CreateRepository")],
  template: template`The repository with name '${"repositoryName"}' already exists in the registry with id '${"registryId"}'`,
  causes: [],
  words: {
    en: "A repository of that name is there already.",
    ko: "같은 이름의 리포지토리가 이미 있습니다.",
    ja: "その名前のリポジトリはすでに存在します。",
  },
  examples: [
    {
      text: "The repository with name 'web' already exists in the registry with id '123456789012'",
      source: "getmoto/moto ecr/exceptions.py",
    },
  ],
});
