import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An object has at most 10 tags. */
export const s3TooManyObjectTags = failureMode({
  id: "s3.too-many-object-tags",
  code: "BadRequest",
  surfaces: [answerOf("s3")],
  template: template`Object tags cannot be greater than 10`,
  causes: [],
  words: {
    en: "An object has at most 10 tags.",
    ko: "객체에는 태그를 최대 10개까지 붙일 수 있습니다.",
    ja: "オブジェクトのタグは最大 10 個です。",
  },
  examples: [
    {
      text: "Object tags cannot be greater than 10",
      source: "localstack/localstack, localstack-core/localstack/services/s3 (texts recorded from AWS)",
    },
  ],
});
