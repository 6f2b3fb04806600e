import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The user `userName` has no console password. */
export const iamLoginProfileNotFound = failureMode({
  id: "iam.login-profile-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam", "GetLoginProfile", "UpdateLoginProfile", "DeleteLoginProfile", "ChangePassword")],
  template: template`Login Profile for User ${"userName"} cannot be found.`,
  causes: [],
  words: {
    en: "The user {userName} has no console password.",
    ko: "{userName} 사용자에게 콘솔 비밀번호가 없습니다.",
    ja: "ユーザー {userName} にはコンソールパスワードがありません。",
  },
  examples: [{ text: "Login Profile for User username cannot be found.", source: "ansible/ansible#43197" }],
});
