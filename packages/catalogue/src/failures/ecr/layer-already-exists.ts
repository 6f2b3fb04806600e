import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The repository has this layer already: nothing needs to be uploaded. */
export const ecrLayerAlreadyExists = failureMode({
  id: "ecr.layer-already-exists",
  code: "LayerAlreadyExistsException",
  surfaces: [answerOf("ecr", "CompleteLayerUpload")],
  template: template`Layer with digest '${"layerDigest"}' already exists in the repository with name '${"repositoryName"}' in the registry with id '${"registryId"}'`,
  causes: [],
  words: {
    en: "The repository has this layer already: nothing needs to be uploaded.",
    ko: "리포지토리에 이 레이어가 이미 있으므로 업로드할 필요가 없습니다.",
    ja: "リポジトリにはこのレイヤーがすでにあるため、アップロードは不要です。",
  },
  examples: [
    {
      text: "Layer with digest 'sha256:00000000' already exists in the repository with name 'web' in the registry with id '123456789012'",
      source: "inferred: as Amazon ECR words an image that exists",
    },
  ],
});
