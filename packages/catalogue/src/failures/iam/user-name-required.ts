import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Without a user's name the call is about the caller, and the caller is a role or root: name the user. */
export const iamUserNameRequired = failureMode({
  id: "iam.user-name-required",
  code: "ValidationError",
  surfaces: [answerOf("iam")],
  template: template`Must specify userName when calling with non-User credentials`,
  causes: [],
  words: {
    en: "Without a user's name the call is about the caller, and the caller is a role or root: name the user.",
    ko: "사용자 이름을 생략하면 호출자 자신을 뜻하는데 호출자가 역할이나 루트입니다. 사용자 이름을 지정하세요.",
    ja: "ユーザー名を省略すると呼び出し元自身を指しますが、呼び出し元はロールまたはルートです。ユーザー名を指定してください。",
  },
  examples: [
    {
      text: "Must specify userName when calling with non-User credentials",
      source: "inferred: long known, no recording at hand",
    },
  ],
});
