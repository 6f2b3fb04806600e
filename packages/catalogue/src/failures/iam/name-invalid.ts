import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The name given as `parameter` holds a character that names may not have; besides letters and digits there are `allowed`. */
export const iamNameInvalid = failureMode({
  id: "iam.name-invalid",
  code: "ValidationError",
  surfaces: [answerOf("iam")],
  template: templateWith({
    parameter: "[A-Za-z]+",
    allowed: "\\S+",
  })`The specified value for ${"parameter"} is invalid. It must contain only alphanumeric characters and/or the following: ${"allowed"}`,
  causes: [],
  words: {
    en: "The name given as {parameter} holds a character that names may not have; besides letters and digits there are {allowed}.",
    ko: "{parameter}에 지정한 이름에 사용할 수 없는 문자가 있습니다. 영문자와 숫자 외에는 {allowed}만 사용할 수 있습니다.",
    ja: "{parameter} の名前に使えない文字が含まれています。英数字以外に使えるのは {allowed} だけです。",
  },
  examples: [
    {
      text: "The specified value for roleName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-",
      source: "inferred: long known, no recording at hand",
    },
  ],
});
