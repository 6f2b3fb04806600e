import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The manifest names layers that the repository does not have: push them first. */
export const ecrLayersNotFound = failureMode({
  id: "ecr.layers-not-found",
  code: "LayersNotFoundException",
  surfaces: [answerOf("ecr", "PutImage")],
  template: template`Layers with digests '[${"layerDigests"}]' required for pushing image into repository with name '${"repositoryName"}' in the registry with id '${"registryId"}' do not exist`,
  causes: [],
  words: {
    en: "The manifest names layers that the repository does not have: push them first.",
    ko: "매니페스트가 리포지토리에 없는 레이어를 가리킵니다. 레이어를 먼저 푸시하세요.",
    ja: "マニフェストがリポジトリにないレイヤーを指しています。先にレイヤーをプッシュしてください。",
  },
  examples: [
    {
      text: "Layers with digests '[sha256:00000000]' required for pushing image into repository with name 'web' in the registry with id '123456789012' do not exist",
      source: "inferred: as Amazon ECR words referenced images that are absent",
    },
  ],
});
