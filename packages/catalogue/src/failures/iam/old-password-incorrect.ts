import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The old password that was given is not the one the user has. */
export const iamOldPasswordIncorrect = failureMode({
  id: "iam.old-password-incorrect",
  code: "AccessDenied",
  status: 403,
  surfaces: [answerOf("iam", "ChangePassword")],
  template: template`The old password was incorrect.`,
  causes: [],
  words: {
    en: "The old password that was given is not the one the user has.",
    ko: "입력한 기존 비밀번호가 사용자의 비밀번호와 다릅니다.",
    ja: "指定された古いパスワードがユーザーのものと一致しません。",
  },
  examples: [{ text: "The old password was incorrect.", source: "inferred: no recording at hand" }],
});
