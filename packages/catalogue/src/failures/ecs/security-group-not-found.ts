import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no security group `securityGroup` in this account and Region. */
export const ecsSecurityGroupNotFound = failureMode({
  id: "ecs.security-group-not-found",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "CreateService", "UpdateService")],
  template: template`Error retrieving security group information for [${"securityGroups"}]: The security group '${"securityGroup"}' does not exist (ErrorCode: InvalidGroup.NotFound)`,
  causes: [],
  words: {
    en: "There is no security group {securityGroup} in this account and Region.",
    ko: "이 계정과 리전에 보안 그룹 {securityGroup}이(가) 없습니다.",
    ja: "このアカウントとリージョンにセキュリティグループ {securityGroup} はありません。",
  },
  examples: [
    {
      text: "Error retrieving security group information for [sg-01607c94e2d82ca08]: The security group 'sg-01607c94e2d82ca08' does not exist (ErrorCode: InvalidGroup.NotFound)",
      source: "getmoto/moto ecs/models.py",
    },
  ],
});
