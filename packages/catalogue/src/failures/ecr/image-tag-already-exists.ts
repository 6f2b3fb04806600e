import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The repository's tags are immutable, and this one is taken: push under a new tag, or exempt the tag from immutability. */
export const ecrImageTagAlreadyExists = failureMode({
  id: "ecr.image-tag-already-exists",
  code: "ImageTagAlreadyExistsException",
  surfaces: [answerOf("ecr", "PutImage")],
  template: template`The image tag '${"tag"}' already exists in the '${"repositoryName"}' repository and cannot be overwritten because the repository is immutable.`,
  causes: [],
  words: {
    en: "The repository's tags are immutable, and this one is taken: push under a new tag, or exempt the tag from immutability.",
    ko: "리포지토리의 태그는 변경할 수 없고 이 태그는 이미 사용 중입니다. 새 태그로 푸시하거나 이 태그를 예외로 두세요.",
    ja: "リポジトリのタグは変更不可で、このタグはすでに使われています。新しいタグでプッシュするか、タグを例外にしてください。",
  },
  examples: [
    {
      text: "The image tag 'latest' already exists in the 'app_service_image' repository and cannot be overwritten because the repository is immutable.",
      source: "aws/containers-roadmap#862, moby/buildkit#3776",
    },
  ],
});
