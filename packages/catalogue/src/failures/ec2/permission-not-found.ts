import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The group has no such rule. */
export const ec2PermissionNotFound = failureMode({
  id: "ec2.permission-not-found",
  code: "InvalidPermission.NotFound",
  surfaces: [answerOf("ec2", "RevokeSecurityGroupIngress", "RevokeSecurityGroupEgress")],
  template: template`The specified rule does not exist in this security group.`,
  causes: [],
  words: {
    en: "The group has no such rule.",
    ko: "그룹에 그런 규칙이 없습니다.",
    ja: "グループにそのようなルールはありません。",
  },
  examples: [
    { text: "The specified rule does not exist in this security group.", source: "getmoto/moto ec2/exceptions.py" },
  ],
});
