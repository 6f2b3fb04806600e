import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The same tag key is given twice. */
export const ecsDuplicateTagKeys = failureMode({
  id: "ecs.duplicate-tag-keys",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "TagResource", "CreateCluster", "CreateService", "RunTask", "RegisterTaskDefinition")],
  template: template`Duplicate tag keys found. Please note that Tag keys are case sensitive.`,
  causes: [],
  words: {
    en: "The same tag key is given twice.",
    ko: "같은 태그 키가 두 번 지정되었습니다.",
    ja: "同じタグキーが 2 回指定されています。",
  },
  examples: [
    {
      text: "Duplicate tag keys found. Please note that Tag keys are case sensitive.",
      source: "inferred: after the text that other services of AWS use",
    },
  ],
});
