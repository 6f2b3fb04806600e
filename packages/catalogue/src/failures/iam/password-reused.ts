import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The password policy of the account forbids to use one of the last passwords again. */
export const iamPasswordReused = failureMode({
  id: "iam.password-reused",
  code: "PasswordPolicyViolation",
  status: 400,
  surfaces: [answerOf("iam", "UpdateLoginProfile", "ChangePassword")],
  template: template`Policy constraint violation with password reuse prevention during password change.`,
  causes: [],
  words: {
    en: "The password policy of the account forbids to use one of the last passwords again.",
    ko: "계정의 암호 정책이 최근 비밀번호의 재사용을 금지합니다.",
    ja: "アカウントのパスワードポリシーが、最近のパスワードの再利用を禁じています。",
  },
  examples: [
    {
      text: "Policy constraint violation with password reuse prevention during password change.",
      source: "inferred: no recording at hand",
    },
  ],
});
