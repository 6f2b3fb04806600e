import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no user named `userName` in this account. */
export const iamUserNotFound = failureMode({
  id: "iam.user-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam")],
  template: template`The user with name ${"userName"} cannot be found.`,
  causes: [],
  words: {
    en: "There is no user named {userName} in this account.",
    ko: "이 계정에 {userName} 사용자가 없습니다.",
    ja: "このアカウントに {userName} という名前のユーザーはありません。",
  },
  examples: [
    { text: "The user with name notauser cannot be found.", source: "localstack/localstack test_iam.snapshot.json" },
  ],
});
