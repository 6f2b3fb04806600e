import type { IpPermission, SecurityGroup, SecurityGroupRule } from "@aws-sdk/client-ec2";
import type { ReadStore } from "../../store/store.js";
import { arnOf, SECURITY_GROUP, SECURITY_GROUP_RULE } from "./kind.js";
import type { SecurityGroupRow, SecurityGroupRuleRow } from "./tables.js";
import { securityGroupRules } from "./tables.js";
import { wireTags } from "./tags.js";

/** A security group as the API shows it: its rules by protocol and ports. */
export function wireGroup(row: SecurityGroupRow, store: ReadStore): SecurityGroup {
  const rules = store.list(securityGroupRules, "group", row.id);
  return {
    GroupId: row.id,
    GroupName: row.name,
    Description: row.description,
    OwnerId: row.account,
    VpcId: row.vpcId,
    SecurityGroupArn: arnOf(SECURITY_GROUP, row.id, row),
    IpPermissions: permissions(rules.filter(({ egress }) => !egress)),
    IpPermissionsEgress: permissions(rules.filter(({ egress }) => egress)),
    Tags: wireTags(row.tags),
  };
}

function permissions(rules: readonly SecurityGroupRuleRow[]): IpPermission[] {
  const alike = new Map<string, SecurityGroupRuleRow[]>();
  for (const rule of rules) {
    const key = `${rule.protocol} ${rule.fromPort} ${rule.toPort}`;
    alike.set(key, [...(alike.get(key) ?? []), rule]);
  }
  return [...alike.values()].map(permission);
}

function permission(rules: readonly SecurityGroupRuleRow[]): IpPermission {
  const [first] = rules as [SecurityGroupRuleRow];
  const described = ({ description }: SecurityGroupRuleRow) =>
    description === undefined ? {} : { Description: description };
  return {
    IpProtocol: first.protocol,
    ...(first.protocol !== "-1" && { FromPort: first.fromPort, ToPort: first.toPort }),
    IpRanges: rules.flatMap((rule) => (rule.cidrIpv4 ? [{ CidrIp: rule.cidrIpv4, ...described(rule) }] : [])),
    Ipv6Ranges: rules.flatMap((rule) => (rule.cidrIpv6 ? [{ CidrIpv6: rule.cidrIpv6, ...described(rule) }] : [])),
    PrefixListIds: rules.flatMap((rule) =>
      rule.prefixListId ? [{ PrefixListId: rule.prefixListId, ...described(rule) }] : [],
    ),
    UserIdGroupPairs: rules.flatMap((rule) =>
      rule.peerGroup ? [{ GroupId: rule.peerGroup.id, UserId: rule.peerGroup.account, ...described(rule) }] : [],
    ),
  };
}

/** A rule as the API shows it. */
export function wireRule(row: SecurityGroupRuleRow): SecurityGroupRule {
  return {
    SecurityGroupRuleId: row.id,
    SecurityGroupRuleArn: arnOf(SECURITY_GROUP_RULE, row.id, row),
    GroupId: row.groupId,
    GroupOwnerId: row.account,
    IsEgress: row.egress,
    IpProtocol: row.protocol,
    FromPort: row.fromPort,
    ToPort: row.toPort,
    CidrIpv4: row.cidrIpv4,
    CidrIpv6: row.cidrIpv6,
    PrefixListId: row.prefixListId,
    ...(row.peerGroup && { ReferencedGroupInfo: { GroupId: row.peerGroup.id, UserId: row.peerGroup.account } }),
    Description: row.description,
    Tags: wireTags(row.tags),
  };
}
