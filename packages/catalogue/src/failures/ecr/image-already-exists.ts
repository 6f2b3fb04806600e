import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The repository has exactly this image under this tag already. */
export const ecrImageAlreadyExists = failureMode({
  id: "ecr.image-already-exists",
  code: "ImageAlreadyExistsException",
  surfaces: [answerOf("ecr", "PutImage")],
  template: template`Image with digest '${"digest"}' and tag '${"tag"}' already exists in the repository with name '${"repositoryName"}' in registry with id '${"registryId"}'`,
  causes: [],
  words: {
    en: "The repository has exactly this image under this tag already.",
    ko: "리포지토리에 이 태그의 같은 이미지가 이미 있습니다.",
    ja: "リポジトリにはこのタグの同じイメージがすでにあります。",
  },
  examples: [
    {
      text: "Image with digest 'sha256:00000000' and tag 'canary' already exists in the repository with name 'web' in registry with id '123456789012'",
      source: "buildkite-plugins/ecr-buildkite-plugin#111, CircleCI-Public/aws-ecr-orb#261",
    },
  ],
});
