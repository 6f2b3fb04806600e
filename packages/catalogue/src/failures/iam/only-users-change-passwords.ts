import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The caller is a role or root; only an IAM user has a password that it can change by this call. */
export const iamOnlyUsersChangePasswords = failureMode({
  id: "iam.only-users-change-passwords",
  code: "InvalidUserType",
  status: 400,
  surfaces: [answerOf("iam", "ChangePassword")],
  template: template`Only IAM Users can change their own password.`,
  causes: [],
  words: {
    en: "The caller is a role or root; only an IAM user has a password that it can change by this call.",
    ko: "호출자가 역할이나 루트입니다. 이 호출로 비밀번호를 바꿀 수 있는 것은 IAM 사용자뿐입니다.",
    ja: "呼び出し元がロールまたはルートです。この呼び出しでパスワードを変更できるのは IAM ユーザーだけです。",
  },
  examples: [{ text: "Only IAM Users can change their own password.", source: "inferred: no recording at hand" }],
});
