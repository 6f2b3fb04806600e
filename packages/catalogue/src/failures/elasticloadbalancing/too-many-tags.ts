import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A resource has 50 tags at most. */
export const elbTooManyTags = failureMode({
  id: "elasticloadbalancing.too-many-tags",
  code: "TooManyTags",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`The quota for the number of tags that can be assigned to a load balancer has been reached`,
  causes: [],
  words: {
    en: "A resource may have 50 tags.",
    ko: "리소스에는 태그를 50개까지 붙일 수 있습니다.",
    ja: "リソースに付けられるタグは 50 個までです。",
  },
  examples: [
    {
      text: "The quota for the number of tags that can be assigned to a load balancer has been reached",
      source: "getmoto/moto elbv2/exceptions.py",
    },
  ],
});
