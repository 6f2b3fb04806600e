import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A user named `userName` already exists in this account; names ignore case and path. */
export const iamUserAlreadyExists = failureMode({
  id: "iam.user-already-exists",
  code: "EntityAlreadyExists",
  status: 409,
  surfaces: [answerOf("iam", "CreateUser", "UpdateUser")],
  template: template`User with name ${"userName"} already exists.`,
  causes: [],
  words: {
    en: "A user named {userName} already exists in this account; names ignore case and path.",
    ko: "이 계정에 {userName} 사용자가 이미 있습니다. 이름은 대소문자와 경로를 구분하지 않습니다.",
    ja: "このアカウントには {userName} というユーザーがすでにあります。名前は大文字と小文字やパスを区別しません。",
  },
  examples: [{ text: "User with name ana already exists.", source: "inferred: long known, no recording at hand" }],
});
