import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A task's security groups must be of the VPC of its subnets. */
export const ecsSecurityGroupOfAnotherVpc = failureMode({
  id: "ecs.security-group-of-another-vpc",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "StartTask", "CreateService", "UpdateService", "CreateTaskSet")],
  template: template`Security group ${"securityGroup"} does not appear to belong to the same VPC as the input subnets.`,
  causes: [],
  words: {
    en: "The security group {securityGroup} is of another VPC than the subnets.",
    ko: "보안 그룹 {securityGroup}이(가) 서브넷과 다른 VPC에 있습니다.",
    ja: "セキュリティグループ {securityGroup} はサブネットと別の VPC のものです。",
  },
  examples: [
    {
      text: "Security group sg-0dd8a777c45711f1d does not appear to belong to the same VPC as the input subnets.",
      source: "recorded in a public project's notes on its RunTask calls",
    },
  ],
});
