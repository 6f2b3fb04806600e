import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The same tag key is given twice; upper and lower case count as the same. */
export const iamDuplicateTagKeys = failureMode({
  id: "iam.duplicate-tag-keys",
  code: "InvalidInput",
  surfaces: [answerOf("iam")],
  template: template`Duplicate tag keys found. Please note that Tag keys are case insensitive.`,
  causes: [],
  words: {
    en: "The same tag key is given twice; upper and lower case count as the same.",
    ko: "같은 태그 키가 두 번 지정되었습니다. 대소문자는 구분하지 않습니다.",
    ja: "同じタグキーが 2 回指定されています。大文字と小文字は区別されません。",
  },
  examples: [
    {
      text: "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
      source: "getmoto/moto iam/exceptions.py",
    },
  ],
});
