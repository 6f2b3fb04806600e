import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The security group `group` is of another VPC than the subnet `subnet`. */
export const ec2GroupOfAnotherNetwork = failureMode({
  id: "ec2.group-of-another-network",
  code: "InvalidParameter",
  surfaces: [answerOf("ec2", "CreateNetworkInterface", "RunInstances")],
  template: template`Security group ${"group"} and subnet ${"subnet"} belong to different networks.`,
  causes: [],
  words: {
    en: "The security group {group} is of another VPC than the subnet {subnet}.",
    ko: "보안 그룹 {group}과(와) 서브넷 {subnet}이(가) 서로 다른 VPC에 있습니다.",
    ja: "セキュリティグループ {group} とサブネット {subnet} は別の VPC のものです。",
  },
  examples: [
    {
      text: "Security group sg-01048a5f724140078 and subnet subnet-a78bf4fc belong to different networks.",
      source: "QT-DevOps/DevOpsIssues#256",
    },
  ],
});
