import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no parameter of that name in this account and Region. */
export const ssmParameterNotFound = failureMode({
  id: "ssm.parameter-not-found",
  code: "ParameterNotFound",
  surfaces: [answerOf("ssm")],
  template: template`The parameter couldn't be found. Verify the name and try again.`,
  causes: [],
  words: {
    en: "There is no parameter of that name in this account and Region. Names are case-sensitive and begin with a slash when they have a path.",
    ko: "이 계정과 리전에 해당 이름의 파라미터가 없습니다. 이름은 대소문자를 구분하며 경로가 있으면 슬래시로 시작합니다.",
    ja: "このアカウントとリージョンにその名前のパラメータはありません。名前は大文字と小文字を区別し、パスがある場合はスラッシュで始まります。",
  },
  examples: [
    {
      text: "The parameter couldn't be found. Verify the name and try again.",
      source: "inferred: botocore model, ParameterNotFound; AWS sends the code without a message",
    },
  ],
});
