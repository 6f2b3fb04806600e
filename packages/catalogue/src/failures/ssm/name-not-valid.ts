import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The name of a parameter is made of letters, digits and . */
export const ssmNameNotValid = failureMode({
  id: "ssm.name-not-valid",
  code: "ValidationException",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: template`Parameter name: can't be prefixed with "ssm" (case-insensitive). If formed as a path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_`,
  causes: [],
  words: {
    en: "The name of a parameter is made of letters, digits and . - _, with slashes between the parts of a path, and must not begin with ssm.",
    ko: "파라미터 이름은 문자, 숫자, . - _로 이루어지고 경로는 슬래시로 나눕니다. ssm으로 시작할 수 없습니다.",
    ja: "パラメータ名は英数字と . - _ で構成され、パスはスラッシュで区切ります。ssm で始めることはできません。",
  },
  examples: [
    {
      text: 'Parameter name: can\'t be prefixed with "ssm" (case-insensitive). If formed as a path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_',
      source: "getmoto/moto ssm/models.py",
    },
  ],
});
