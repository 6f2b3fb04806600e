import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The filter's option `option` is none of `valid`. */
export const ssmFilterOptionInvalid = failureMode({
  id: "ssm.filter-option-invalid",
  code: "InvalidFilterOption",
  surfaces: [answerOf("ssm", "GetParametersByPath", "DescribeParameters")],
  template: template`The following filter option is not valid: ${"option"}. Valid options include: [${"valid"}].`,
  causes: [],
  words: {
    en: "The filter's option {option} is none of {valid}.",
    ko: "필터 옵션 {option}은(는) {valid} 중 하나가 아닙니다.",
    ja: "フィルターのオプション {option} は {valid} のいずれでもありません。",
  },
  examples: [
    {
      text: "The following filter option is not valid: equals. Valid options include: [BeginsWith, Equals].",
      source: "getmoto/moto ssm/models.py",
    },
  ],
});
