import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The tag is not written as registries ask. */
export const ecrImageTagInvalid = failureMode({
  id: "ecr.image-tag-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecr", "PutImage")],
  template: template`Invalid parameter at 'imageTag' failed to satisfy constraint: 'must satisfy regular expression '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}''`,
  causes: [],
  words: {
    en: "A tag has letters, digits, dots, dashes and underscores, at most 128, and begins with no dot or dash.",
    ko: "태그는 문자, 숫자, 점, 하이픈, 밑줄로 최대 128자이며 점이나 하이픈으로 시작할 수 없습니다.",
    ja: "タグは英字、数字、ドット、ハイフン、アンダースコアで最大 128 文字であり、ドットやハイフンで始めることはできません。",
  },
  examples: [
    {
      text: "Invalid parameter at 'imageTag' failed to satisfy constraint: 'must satisfy regular expression '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}''",
      source:
        "inferred: as Amazon ECR words other constraints; the grammar is that of the OCI distribution specification",
    },
  ],
});
