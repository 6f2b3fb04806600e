import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A resource has 50 tags at most. */
export const cloudwatchTooManyTags = failureMode({
  id: "cloudwatch.too-many-tags",
  code: "InvalidParameterValue",
  surfaces: [answerOf("cloudwatch", "PutMetricAlarm", "PutCompositeAlarm", "TagResource")],
  template: template`The number of tags exceeds the limit of 50.`,
  causes: [],
  words: {
    en: "A resource may have 50 tags.",
    ko: "리소스에는 태그를 최대 50개까지 붙일 수 있습니다.",
    ja: "リソースに付けられるタグは最大 50 個です。",
  },
  examples: [
    { text: "The number of tags exceeds the limit of 50.", source: "inferred: from the API reference, TagResource" },
  ],
});
