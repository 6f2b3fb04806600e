import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A path begins with a slash and is made of letters, digits and . */
export const ssmPathNotValid = failureMode({
  id: "ssm.path-not-valid",
  code: "ValidationException",
  surfaces: [answerOf("ssm", "GetParametersByPath", "DescribeParameters")],
  template: template`The parameter doesn't meet the parameter name requirements. The parameter name must begin with a forward slash "/". It can't be prefixed with "aws" or "ssm" (case-insensitive). It must use only letters, numbers, or the following symbols: . (period), - (hyphen), _ (underscore). Special characters are not allowed. All sub-paths, if specified, must use the forward slash symbol "/". Valid example: /get/parameters2-/by1./path0_.`,
  causes: [],
  words: {
    en: "A path begins with a slash and is made of letters, digits and . - _ between slashes.",
    ko: "경로는 슬래시로 시작하고 슬래시 사이는 문자, 숫자, . - _로 이루어집니다.",
    ja: "パスはスラッシュで始まり、スラッシュの間は英数字と . - _ で構成されます。",
  },
  examples: [
    {
      text: 'The parameter doesn\'t meet the parameter name requirements. The parameter name must begin with a forward slash "/". It can\'t be prefixed with "aws" or "ssm" (case-insensitive). It must use only letters, numbers, or the following symbols: . (period), - (hyphen), _ (underscore). Special characters are not allowed. All sub-paths, if specified, must use the forward slash symbol "/". Valid example: /get/parameters2-/by1./path0_.',
      source: "getmoto/moto ssm/models.py",
    },
  ],
});
