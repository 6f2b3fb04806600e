import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A group named `groupName` already exists in this account. */
export const iamGroupAlreadyExists = failureMode({
  id: "iam.group-already-exists",
  code: "EntityAlreadyExists",
  status: 409,
  surfaces: [answerOf("iam", "CreateGroup", "UpdateGroup")],
  template: template`Group with name ${"groupName"} already exists.`,
  causes: [],
  words: {
    en: "A group named {groupName} already exists in this account.",
    ko: "이 계정에 {groupName} 그룹이 이미 있습니다.",
    ja: "このアカウントには {groupName} というグループがすでにあります。",
  },
  examples: [{ text: "Group with name admins already exists.", source: "inferred: long known, no recording at hand" }],
});
