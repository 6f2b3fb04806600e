import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The group `name` of a VPC goes with the VPC only. */
export const ec2GroupNotDeletable = failureMode({
  id: "ec2.group-not-deletable",
  code: "CannotDelete",
  surfaces: [answerOf("ec2", "DeleteSecurityGroup")],
  template: template`the specified group: "${"id"}" name: "${"name"}" cannot be deleted by a user`,
  causes: [],
  words: {
    en: "The group {name} of a VPC goes with the VPC only.",
    ko: "VPC의 {name} 그룹은 VPC와 함께만 삭제됩니다.",
    ja: "VPC の {name} グループは VPC と一緒にしか削除されません。",
  },
  examples: [
    {
      text: 'the specified group: "sg-01607c94e2d82ca08" name: "default" cannot be deleted by a user',
      source: "cloudposse and aws-nuke issue threads",
    },
  ],
});
