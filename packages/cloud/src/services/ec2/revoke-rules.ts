/** Takes rules from a security group: what both RevokeSecurityGroup operations do. */
import type { RevokedSecurityGroupRule } from "@aws-sdk/client-ec2";
import { ec2PermissionNotFound, refuse } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import { refuseUnknown, require } from "./find.js";
import { requireGroupNamed } from "./group-named.js";
import { SECURITY_GROUP_RULE } from "./kind.js";
import type { RulesRequest } from "./rules-asked.js";
import { rulesAsked, sameRule } from "./rules-asked.js";
import type { SecurityGroupRow, SecurityGroupRuleRow } from "./tables.js";
import { securityGroupRules } from "./tables.js";

type Request = RulesRequest & {
  readonly GroupId?: string;
  readonly GroupName?: string;
  readonly SecurityGroupRuleIds?: readonly string[];
};

/** All rules or none. @throws Failure InvalidPermission.NotFound, InvalidSecurityGroupRuleId.NotFound */
export function revokeRules(input: Request, egress: boolean, context: Context) {
  const group = requireGroupNamed(input, context);
  const { store } = context;
  const gone = input.SecurityGroupRuleIds?.length
    ? input.SecurityGroupRuleIds.map((id) => ruleOf(group, id, egress, context))
    : rulesNamed(input, group, egress, context);
  for (const { id } of gone) store.delete(securityGroupRules, id);
  return { Return: true, RevokedSecurityGroupRules: gone.map(wireRevoked) };
}

function ruleOf(group: SecurityGroupRow, id: string, egress: boolean, context: Context): SecurityGroupRuleRow {
  const rule = require(SECURITY_GROUP_RULE, id, context);
  return rule.groupId === group.id && rule.egress === egress ? rule : refuseUnknown("security-group-rule", id);
}

function rulesNamed(input: Request, group: SecurityGroupRow, egress: boolean, context: Context) {
  const there = context.store.list(securityGroupRules, "group", group.id).filter((rule) => rule.egress === egress);
  return rulesAsked(input, context).map(
    (spec) => there.find((rule) => sameRule(rule, spec)) ?? refuse(ec2PermissionNotFound, {}),
  );
}

function wireRevoked(rule: SecurityGroupRuleRow): RevokedSecurityGroupRule {
  return {
    SecurityGroupRuleId: rule.id,
    GroupId: rule.groupId,
    IsEgress: rule.egress,
    IpProtocol: rule.protocol,
    FromPort: rule.fromPort,
    ToPort: rule.toPort,
    CidrIpv4: rule.cidrIpv4,
    CidrIpv6: rule.cidrIpv6,
    PrefixListId: rule.prefixListId,
    ReferencedGroupId: rule.peerGroup?.id,
    Description: rule.description,
  };
}
