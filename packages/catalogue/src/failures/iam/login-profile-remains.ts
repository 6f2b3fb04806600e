import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The user still has a console password; delete the login profile first. */
export const iamLoginProfileRemains = failureMode({
  id: "iam.login-profile-remains",
  code: "DeleteConflict",
  status: 409,
  surfaces: [answerOf("iam", "DeleteUser")],
  template: template`Cannot delete entity, must delete login profile first.`,
  causes: [],
  words: {
    en: "The user still has a console password; delete the login profile first.",
    ko: "사용자에게 콘솔 암호가 남아 있습니다. 먼저 로그인 프로필을 삭제하세요.",
    ja: "ユーザーにコンソールパスワードが残っています。先にログインプロファイルを削除してください。",
  },
  examples: [
    {
      text: "Cannot delete entity, must delete login profile first.",
      source: "inferred: long known, no recording at hand",
    },
  ],
});
