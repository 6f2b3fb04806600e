import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A role named `roleName` already exists in this account. */
export const iamRoleAlreadyExists = failureMode({
  id: "iam.role-already-exists",
  code: "EntityAlreadyExists",
  status: 409,
  surfaces: [answerOf("iam", "CreateRole")],
  template: template`Role with name ${"roleName"} already exists.`,
  causes: [],
  words: {
    en: "A role named {roleName} already exists in this account. Names are unique across paths and ignore case.",
    ko: "이 계정에 {roleName} 역할이 이미 있습니다. 이름은 경로와 관계없이, 대소문자 구분 없이 고유해야 합니다.",
    ja: "このアカウントには {roleName} という名前のロールがすでにあります。名前はパスにかかわらず、大文字と小文字を区別せずに一意でなければなりません。",
  },
  examples: [{ text: "Role with name ecsTaskExecutionRole already exists.", source: "getmoto/moto iam/models.py" }],
});
