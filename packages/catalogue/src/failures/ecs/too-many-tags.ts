import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A resource can have at most 50 tags. */
export const ecsTooManyTags = failureMode({
  id: "ecs.too-many-tags",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "TagResource", "CreateCluster", "CreateService", "RunTask", "RegisterTaskDefinition")],
  template: template`The maximum number of tags allowed is 50.`,
  causes: [],
  words: {
    en: "A resource can have at most 50 tags.",
    ko: "리소스에는 태그를 최대 50개까지 붙일 수 있습니다.",
    ja: "1 つのリソースに付けられるタグは最大 50 個です。",
  },
  examples: [
    {
      text: "The maximum number of tags allowed is 50.",
      source: "inferred: the limit is documented, the text is not public",
    },
  ],
});
