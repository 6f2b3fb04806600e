import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A scalable target has at most 50 tags. */
export const scalingTooManyTags = failureMode({
  id: "scaling.too-many-tags",
  code: "TooManyTagsException",
  surfaces: [answerOf("application-autoscaling", "RegisterScalableTarget", "TagResource")],
  template: template`A scalable target can have at most 50 tags.`,
  causes: [],
  words: {
    en: "A scalable target has at most 50 tags.",
    ko: "확장 가능한 대상의 태그는 최대 50개입니다.",
    ja: "スケーラブルターゲットのタグは最大 50 個です。",
  },
  examples: [
    {
      text: "A scalable target can have at most 50 tags.",
      source: "inferred: Application Auto Scaling API reference, TooManyTagsException",
    },
  ],
});
