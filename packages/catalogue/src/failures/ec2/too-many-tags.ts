import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A resource has at most `limit` tags. */
export const ec2TooManyTags = failureMode({
  id: "ec2.too-many-tags",
  code: "TagLimitExceeded",
  surfaces: [answerOf("ec2")],
  template: template`The maximum number of tags per resource (${"limit"}) has been reached`,
  causes: [],
  words: {
    en: "A resource has at most {limit} tags.",
    ko: "리소스에는 태그를 최대 {limit}개까지 붙일 수 있습니다.",
    ja: "リソースのタグは {limit} 個までです。",
  },
  examples: [
    { text: "The maximum number of tags per resource (50) has been reached", source: "inferred: no recording at hand" },
  ],
});
