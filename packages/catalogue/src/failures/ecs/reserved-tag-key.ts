import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Keys that begin with aws: are AWS's own, in any case of letters. */
export const ecsReservedTagKey = failureMode({
  id: "ecs.reserved-tag-key",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "TagResource", "CreateCluster", "CreateService", "RunTask", "RegisterTaskDefinition")],
  template: template`Tag keys cannot start with aws:`,
  causes: [],
  words: {
    en: "Keys that begin with aws: are AWS's own, in any case of letters.",
    ko: "aws:로 시작하는 키는 대소문자와 관계없이 AWS 전용입니다.",
    ja: "aws: で始まるキーは、大文字小文字を問わず AWS 専用です。",
  },
  examples: [
    { text: "Tag keys cannot start with aws:", source: "inferred: the rule is documented, the text is not public" },
  ],
});
