import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The password policy of the account asks for at least one `missing`. */
export const iamPasswordCharactersMissing = failureMode({
  id: "iam.password-characters-missing",
  code: "PasswordPolicyViolation",
  status: 400,
  surfaces: [answerOf("iam", "CreateLoginProfile", "UpdateLoginProfile", "ChangePassword")],
  template: template`Password should have at least one ${"missing"}`,
  causes: [],
  words: {
    en: "The password policy of the account asks for at least one {missing}.",
    ko: "계정의 암호 정책에 따라 비밀번호에 다음이 하나 이상 필요합니다: {missing}.",
    ja: "アカウントのパスワードポリシーにより、パスワードには次が 1 つ以上必要です: {missing}。",
  },
  examples: [
    {
      text: "Password should have at least one uppercase letter, Password should have at least one symbol",
      source: "inferred: the parts are recorded as parts of iam.password-kinds-missing",
    },
  ],
});
