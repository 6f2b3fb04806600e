import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A tag key is given twice, begins with aws:, or there are more than 50. */
export const kmsTagInvalid = failureMode({
  id: "kms.tag-invalid",
  code: "TagException",
  surfaces: [answerOf("kms", "CreateKey", "TagResource")],
  template: template`Tags are not valid: keys must be unique and must not begin with aws:, and a key has at most 50.`,
  causes: [],
  words: {
    en: "A tag key is given twice, begins with aws:, or there are more than 50.",
    ko: "태그 키가 중복되었거나 aws:로 시작하거나 50개를 넘습니다.",
    ja: "タグキーが重複しているか、aws: で始まるか、50 個を超えています。",
  },
  examples: [
    {
      text: "Tags are not valid: keys must be unique and must not begin with aws:, and a key has at most 50.",
      source: "inferred: AWS KMS API reference, TagException",
    },
  ],
});
