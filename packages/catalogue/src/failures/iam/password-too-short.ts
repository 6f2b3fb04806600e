import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The password is shorter than the `length` characters that the password policy of the account asks for. */
export const iamPasswordTooShort = failureMode({
  id: "iam.password-too-short",
  code: "PasswordPolicyViolation",
  status: 400,
  surfaces: [answerOf("iam", "CreateLoginProfile", "UpdateLoginProfile", "ChangePassword")],
  template: templateWith({ length: "\\d+" })`Password should have a minimum length of ${"length"}`,
  causes: [],
  words: {
    en: "The password is shorter than the {length} characters that the password policy of the account asks for.",
    ko: "비밀번호가 계정의 암호 정책이 요구하는 {length}자보다 짧습니다.",
    ja: "パスワードが、アカウントのパスワードポリシーが求める {length} 文字より短いです。",
  },
  examples: [
    {
      text: "Password should have a minimum length of 8",
      source: "recorded: answer to CreateLoginProfile, in public notes",
    },
  ],
});
