import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The same session tag key is given twice; upper and lower case count as the same. */
export const stsDuplicateTagKeys = failureMode({
  id: "sts.duplicate-tag-keys",
  code: "InvalidParameterValue",
  surfaces: [answerOf("sts", "AssumeRole")],
  template: template`Duplicate tag keys found. Please note that Tag keys are case insensitive.`,
  causes: [],
  words: {
    en: "The same session tag key is given twice; upper and lower case count as the same.",
    ko: "같은 세션 태그 키가 두 번 지정되었습니다. 대소문자는 구분하지 않습니다.",
    ja: "同じセッションタグのキーが 2 回指定されています。大文字と小文字は区別されません。",
  },
  examples: [
    {
      text: "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
      source: "localstack/localstack test_sts.snapshot.json",
    },
  ],
});
