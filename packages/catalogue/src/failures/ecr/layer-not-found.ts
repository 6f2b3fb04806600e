import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The repository has no layer of that digest. */
export const ecrLayerNotFound = failureMode({
  id: "ecr.layer-not-found",
  code: "LayersNotFoundException",
  surfaces: [answerOf("ecr", "GetDownloadUrlForLayer")],
  template: template`The layer with digest '${"layerDigest"}' does not exist in the repository with name '${"repositoryName"}' in the registry with id '${"registryId"}'`,
  causes: [],
  words: {
    en: "The repository has no layer of that digest.",
    ko: "리포지토리에 해당 다이제스트의 레이어가 없습니다.",
    ja: "リポジトリにそのダイジェストのレイヤーはありません。",
  },
  examples: [
    {
      text: "The layer with digest 'sha256:00' does not exist in the repository with name 'web' in the registry with id '123456789012'",
      source: "inferred: as Amazon ECR words other absent things",
    },
  ],
});
