import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The user `userName` has a console password already; change it with update-login-profile. */
export const iamLoginProfileAlreadyExists = failureMode({
  id: "iam.login-profile-already-exists",
  code: "EntityAlreadyExists",
  status: 409,
  surfaces: [answerOf("iam", "CreateLoginProfile")],
  template: template`Login Profile for user ${"userName"} already exists.`,
  causes: [],
  words: {
    en: "The user {userName} has a console password already; change it with update-login-profile.",
    ko: "{userName} 사용자에게 이미 콘솔 비밀번호가 있습니다. update-login-profile로 변경하세요.",
    ja: "ユーザー {userName} にはすでにコンソールパスワードがあります。update-login-profile で変更してください。",
  },
  examples: [
    { text: "Login Profile for user ana already exists.", source: "inferred: long known, no recording at hand" },
  ],
});
