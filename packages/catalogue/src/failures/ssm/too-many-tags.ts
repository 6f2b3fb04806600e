import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A parameter can have at most 50 tags. */
export const ssmTooManyTags = failureMode({
  id: "ssm.too-many-tags",
  code: "TooManyTagsError",
  surfaces: [answerOf("ssm", "AddTagsToResource", "PutParameter")],
  template: template`The Targets parameter includes too many tags. Remove one or more tags and try the command again.`,
  causes: [],
  words: {
    en: "A parameter can have at most 50 tags.",
    ko: "파라미터에는 태그를 최대 50개까지 붙일 수 있습니다.",
    ja: "1 つのパラメータに付けられるタグは最大 50 個です。",
  },
  examples: [
    {
      text: "The Targets parameter includes too many tags. Remove one or more tags and try the command again.",
      source: "botocore model, TooManyTagsError",
    },
  ],
});
