import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The repository has no such image: the tag was never pushed, moved, or expired by a lifecycle policy. */
export const ecrImageNotFound = failureMode({
  id: "ecr.image-not-found",
  code: "ImageNotFoundException",
  surfaces: [answerOf("ecr", "DescribeImages", "DescribeImageScanFindings")],
  template: template`The image with imageId ${"imageId"} does not exist within the repository with name '${"repositoryName"}' in the registry with id '${"registryId"}'`,
  causes: [],
  words: {
    en: "The repository has no such image: the tag was never pushed, moved, or expired by a lifecycle policy.",
    ko: "리포지토리에 그런 이미지가 없습니다. 태그를 푸시하지 않았거나, 옮겨졌거나, 수명 주기 정책으로 만료되었습니다.",
    ja: "リポジトリにそのイメージはありません。タグがプッシュされていないか、移されたか、ライフサイクルポリシーで期限切れになりました。",
  },
  examples: [
    {
      text: "The image with imageId {imageDigest:'null', imageTag:'v1'} does not exist within the repository with name 'web' in the registry with id '123456789012'",
      source: "getmoto/moto ecr/exceptions.py",
    },
  ],
});
