import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no role named `roleName` in this account. */
export const iamRoleNotFound = failureMode({
  id: "iam.role-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam")],
  template: template`The role with name ${"roleName"} cannot be found.`,
  causes: [],
  words: {
    en: "There is no role named {roleName} in this account. Role names are case-sensitive and are given without path.",
    ko: "이 계정에 {roleName} 역할이 없습니다. 역할 이름은 대소문자를 구분하며 경로 없이 적습니다.",
    ja: "このアカウントに {roleName} という名前のロールはありません。ロール名は大文字と小文字が区別され、パスを付けずに指定します。",
  },
  examples: [
    {
      text: "The role with name ecsTaskExecutionRole cannot be found.",
      source: "aws-cli output quoted in public notes",
    },
  ],
});
