import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** Where an account has no password policy of its own, a password needs three kinds of characters; `count` more of these: `requirements`. */
export const iamPasswordKindsMissing = failureMode({
  id: "iam.password-kinds-missing",
  code: "PasswordPolicyViolation",
  status: 400,
  surfaces: [answerOf("iam", "CreateLoginProfile", "UpdateLoginProfile", "ChangePassword")],
  template: templateWith({
    count: "\\d+",
  })`Password should meet ${"count"} more of the following requirements: ${"requirements"}`,
  causes: [],
  words: {
    en: "Where an account has no password policy of its own, a password needs three kinds of characters; {count} more of these: {requirements}.",
    ko: "계정에 자체 암호 정책이 없으면 비밀번호에 세 종류의 문자가 필요합니다. 다음 중 {count}가지가 더 필요합니다: {requirements}.",
    ja: "アカウントに独自のパスワードポリシーがない場合、パスワードには 3 種類の文字が必要です。次のうちあと {count} つが必要です: {requirements}。",
  },
  examples: [
    {
      text: "Password should meet 1 more of the following requirements: Password should have at least one uppercase letter, Password should have at least one symbol",
      source: "recorded: answer to CreateLoginProfile, in public notes",
    },
  ],
});
