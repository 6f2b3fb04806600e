import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A log group can have at most 50 tags. */
export const logsTooManyTags = failureMode({
  id: "logs.too-many-tags",
  code: "TooManyTagsException",
  surfaces: [answerOf("logs", "TagResource", "TagLogGroup", "CreateLogGroup")],
  template: template`A resource can have no more than 50 tags.`,
  causes: [],
  words: {
    en: "A log group can have at most 50 tags.",
    ko: "로그 그룹에는 태그를 최대 50개까지 붙일 수 있습니다.",
    ja: "1 つのロググループに付けられるタグは最大 50 個です。",
  },
  examples: [{ text: "A resource can have no more than 50 tags.", source: "botocore model" }],
});
