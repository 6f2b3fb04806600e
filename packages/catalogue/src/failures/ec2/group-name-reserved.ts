import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Every VPC has a group `name`; another cannot have that name. */
export const ec2GroupNameReserved = failureMode({
  id: "ec2.group-name-reserved",
  code: "InvalidParameterValue",
  surfaces: [answerOf("ec2", "CreateSecurityGroup")],
  template: template`Cannot use reserved security group name: ${"name"}`,
  causes: [],
  words: {
    en: "Every VPC has a group {name}; another cannot have that name.",
    ko: "모든 VPC에는 {name} 그룹이 있으며, 다른 그룹은 이 이름을 쓸 수 없습니다.",
    ja: "どの VPC にも {name} グループがあり、ほかのグループはこの名前を使えません。",
  },
  examples: [
    {
      text: "Cannot use reserved security group name: default",
      source: "inferred: openstack/ec2-api ec2api/api/security_group.py, which words it as EC2 does",
    },
  ],
});
