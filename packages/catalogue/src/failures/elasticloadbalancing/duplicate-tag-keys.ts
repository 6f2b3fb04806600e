import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A tag key stands once in a request. */
export const elbDuplicateTagKeys = failureMode({
  id: "elasticloadbalancing.duplicate-tag-keys",
  code: "DuplicateTagKeys",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`Tag key was specified more than once: ${"key"}`,
  causes: [],
  words: {
    en: "The tag key {key} is given twice.",
    ko: "태그 키 {key}이(가) 두 번 지정되었습니다.",
    ja: "タグキー {key} が 2 回指定されています。",
  },
  examples: [{ text: "Tag key was specified more than once: team", source: "getmoto/moto elbv2/exceptions.py" }],
});
