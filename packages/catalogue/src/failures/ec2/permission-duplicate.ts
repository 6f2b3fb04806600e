import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The group allows `peer` that already. */
export const ec2PermissionDuplicate = failureMode({
  id: "ec2.permission-duplicate",
  code: "InvalidPermission.Duplicate",
  surfaces: [answerOf("ec2", "AuthorizeSecurityGroupIngress", "AuthorizeSecurityGroupEgress")],
  template: templateWith({
    protocol: "[^,]+",
    ports: "(?:[^,]+, )*?",
  })`the specified rule "peer: ${"peer"}, ${"protocol"}, ${"ports"}ALLOW" already exists`,
  causes: [],
  words: {
    en: "The group allows {peer} that already.",
    ko: "그룹이 이미 {peer}에 이것을 허용합니다.",
    ja: "グループはすでに {peer} にこれを許可しています。",
  },
  examples: [
    {
      text: 'the specified rule "peer: 0.0.0.0/0, TCP, from port: 22, to port: 22, ALLOW" already exists',
      source: "hashicorp/terraform-provider-aws#2069",
    },
  ],
});
