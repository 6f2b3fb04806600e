import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A tag key is given twice, or begins with aws:. */
export const ecrTagInvalid = failureMode({
  id: "ecr.tag-invalid",
  code: "InvalidTagParameterException",
  surfaces: [answerOf("ecr", "CreateRepository", "TagResource")],
  template: template`An invalid parameter has been specified. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters. Tag keys must be unique and must not begin with aws:.`,
  causes: [],
  words: {
    en: "A tag key is given twice, or begins with aws:.",
    ko: "태그 키가 중복되었거나 aws:로 시작합니다.",
    ja: "タグキーが重複しているか、aws: で始まっています。",
  },
  examples: [
    {
      text: "An invalid parameter has been specified. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters. Tag keys must be unique and must not begin with aws:.",
      source: "inferred: Amazon ECR API reference, InvalidTagParameterException",
    },
  ],
});
