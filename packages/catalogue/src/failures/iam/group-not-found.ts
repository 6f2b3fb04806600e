import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no group named `groupName` in this account. */
export const iamGroupNotFound = failureMode({
  id: "iam.group-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam")],
  template: template`The group with name ${"groupName"} cannot be found.`,
  causes: [],
  words: {
    en: "There is no group named {groupName} in this account.",
    ko: "이 계정에 {groupName} 그룹이 없습니다.",
    ja: "このアカウントに {groupName} という名前のグループはありません。",
  },
  examples: [{ text: "The group with name admins cannot be found.", source: "getmoto/moto iam/models.py" }],
});
