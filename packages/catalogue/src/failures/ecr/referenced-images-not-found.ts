import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The index names images that the repository does not have: push them first. */
export const ecrReferencedImagesNotFound = failureMode({
  id: "ecr.referenced-images-not-found",
  code: "ReferencedImagesNotFoundException",
  surfaces: [answerOf("ecr", "PutImage")],
  template: template`Images with digests '[${"digests"}]' required for pushing image into repository with name '${"repositoryName"}' in the registry with id '${"registryId"}' do not exist`,
  causes: [],
  words: {
    en: "The index names images that the repository does not have: push them first.",
    ko: "인덱스가 리포지토리에 없는 이미지를 가리킵니다. 이미지를 먼저 푸시하세요.",
    ja: "インデックスがリポジトリにないイメージを指しています。先にイメージをプッシュしてください。",
  },
  examples: [
    {
      text: "Images with digests '[sha256:00000000]' required for pushing image into repository with name 'web' in the registry with id '123456789012' do not exist",
      source: "public build notes that quote ECR's answer; what they leave out is inferred",
    },
  ],
});
