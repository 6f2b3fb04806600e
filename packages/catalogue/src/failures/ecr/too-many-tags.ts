import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A repository carries at most 50 tags. */
export const ecrTooManyTags = failureMode({
  id: "ecr.too-many-tags",
  code: "TooManyTagsException",
  surfaces: [answerOf("ecr", "CreateRepository", "TagResource")],
  template: template`The list of tags on the repository is over the limit. The maximum number of tags that can be applied to a repository is 50.`,
  causes: [],
  words: {
    en: "A repository carries at most 50 tags.",
    ko: "리포지토리에는 태그를 최대 50개까지 붙일 수 있습니다.",
    ja: "リポジトリに付けられるタグは最大 50 個です。",
  },
  examples: [
    {
      text: "The list of tags on the repository is over the limit. The maximum number of tags that can be applied to a repository is 50.",
      source: "inferred: Amazon ECR API reference, TooManyTagsException",
    },
  ],
});
