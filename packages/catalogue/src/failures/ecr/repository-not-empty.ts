import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The repository still has images: delete them, or force the deletion. */
export const ecrRepositoryNotEmpty = failureMode({
  id: "ecr.repository-not-empty",
  code: "RepositoryNotEmptyException",
  surfaces: [answerOf("ecr", "DeleteRepository")],
  template: template`The repository with name '${"repositoryName"}' in registry with id '${"registryId"}' cannot be deleted because it still contains images`,
  causes: [],
  words: {
    en: "The repository still has images: delete them, or force the deletion.",
    ko: "리포지토리에 아직 이미지가 있습니다. 이미지를 삭제하거나 강제로 삭제하세요.",
    ja: "リポジトリにまだイメージがあります。イメージを削除するか、強制的に削除してください。",
  },
  examples: [
    {
      text: "The repository with name 'web' in registry with id '123456789012' cannot be deleted because it still contains images",
      source: "nitrictech/cli#273",
    },
  ],
});
