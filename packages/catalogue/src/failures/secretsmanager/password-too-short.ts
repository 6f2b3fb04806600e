import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The password has fewer characters than kinds of characters that it must hold. */
export const secretsmanagerPasswordTooShort = failureMode({
  id: "secretsmanager.password-too-short",
  code: "InvalidParameterException",
  surfaces: [answerOf("secretsmanager", "GetRandomPassword")],
  template: template`The password length is too short based on the required types.`,
  causes: [],
  words: {
    en: "The password has fewer characters than kinds of characters that it must hold.",
    ko: "비밀번호 길이가 포함해야 하는 문자 종류의 수보다 짧습니다.",
    ja: "パスワードの長さが、含めるべき文字種の数より短くなっています。",
  },
  examples: [
    {
      text: "The password length is too short based on the required types.",
      source: "inferred: getmoto/moto secretsmanager/models.py",
    },
  ],
});
