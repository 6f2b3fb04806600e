import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The filter's value `value` is none of `valid`. */
export const ssmFilterValueInvalid = failureMode({
  id: "ssm.filter-value-invalid",
  code: "InvalidFilterValue",
  surfaces: [answerOf("ssm", "GetParametersByPath", "DescribeParameters")],
  template: template`The following filter value is not valid: ${"value"}. Valid values include: [${"valid"}].`,
  causes: [],
  words: {
    en: "The filter's value {value} is none of {valid}.",
    ko: "필터 값 {value}은(는) {valid} 중 하나가 아닙니다.",
    ja: "フィルターの値 {value} は {valid} のいずれでもありません。",
  },
  examples: [
    {
      text: "The following filter value is not valid: Text. Valid values include: [String, StringList, SecureString].",
      source: "getmoto/moto ssm/models.py",
    },
  ],
});
