import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A tag key has 1 to 128 characters and does not begin with aws:. */
export const s3TagInvalid = failureMode({
  id: "s3.tag-invalid",
  code: "InvalidTag",
  surfaces: [answerOf("s3")],
  template: template`The TagKey you have provided is invalid`,
  causes: [],
  words: {
    en: "A tag key has 1 to 128 characters and does not begin with aws:.",
    ko: "태그 키는 1~128자이며 aws:로 시작하지 않습니다.",
    ja: "タグキーは 1～128 文字で、aws: で始まりません。",
  },
  examples: [
    {
      text: "The TagKey you have provided is invalid",
      source: "localstack/localstack, localstack-core/localstack/services/s3 (texts recorded from AWS)",
    },
  ],
});
