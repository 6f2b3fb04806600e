import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A resource has 50 tags at most. */
export const serviceDiscoveryTooManyTags = failureMode({
  id: "servicediscovery.too-many-tags",
  code: "TooManyTagsException",
  surfaces: [answerOf("servicediscovery")],
  template: template`The list of tags on the resource is over the quota. The maximum number of tags that can be applied to a resource is 50.`,
  causes: [],
  words: {
    en: "A resource may have 50 tags.",
    ko: "리소스에는 태그를 50개까지 붙일 수 있습니다.",
    ja: "リソースに付けられるタグは 50 個までです。",
  },
  examples: [
    {
      text: "The list of tags on the resource is over the quota. The maximum number of tags that can be applied to a resource is 50.",
      source: "AWS Cloud Map API reference, TooManyTagsException",
    },
  ],
});
