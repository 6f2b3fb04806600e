import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The VPC `vpc` has a security group `name` already. */
export const ec2GroupDuplicate = failureMode({
  id: "ec2.group-duplicate",
  code: "InvalidGroup.Duplicate",
  surfaces: [answerOf("ec2", "CreateSecurityGroup")],
  template: template`The security group '${"name"}' already exists for VPC '${"vpc"}'`,
  causes: [],
  words: {
    en: "The VPC {vpc} has a security group {name} already.",
    ko: "VPC {vpc}에 보안 그룹 {name}이(가) 이미 있습니다.",
    ja: "VPC {vpc} にセキュリティグループ {name} がすでにあります。",
  },
  examples: [
    {
      text: "The security group 'web' already exists for VPC 'vpc-0d62741a9b460cc61'",
      source: "hashicorp/terraform#15428",
    },
  ],
});
