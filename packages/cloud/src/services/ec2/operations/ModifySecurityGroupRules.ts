import { ec2ParameterMissing, ec2PermissionDuplicate, refuse } from "@understudy/catalogue";
import { ruleWords } from "../authorize-rules.js";
import { on, onEach } from "../check.js";
import { refuseUnknown, require } from "../find.js";
import { SECURITY_GROUP, SECURITY_GROUP_RULE } from "../kind.js";
import { operation } from "../operation.js";
import { rulesAsked, sameRule } from "../rules-asked.js";
import type { SecurityGroupRuleRow } from "../tables.js";
import { securityGroupRules } from "../tables.js";

/** A rule keeps its id and its direction; all else is as the request says. Source: Amazon EC2 API reference, ModifySecurityGroupRules. */
export const ModifySecurityGroupRules = operation("ModifySecurityGroupRules", ["GroupId", "SecurityGroupRules"], {
  authorize: ({ GroupId, SecurityGroupRules }, read) => [
    on("ModifySecurityGroupRules", SECURITY_GROUP, GroupId, read),
    ...onEach(
      "ModifySecurityGroupRules",
      SECURITY_GROUP_RULE,
      SecurityGroupRules.map(({ SecurityGroupRuleId }) => SecurityGroupRuleId),
      read,
    ),
  ],
  run({ GroupId, SecurityGroupRules }, context) {
    const { store } = context;
    const group = require(SECURITY_GROUP, GroupId, context);
    for (const { SecurityGroupRuleId, SecurityGroupRule: to } of SecurityGroupRules) {
      const rule = require(SECURITY_GROUP_RULE, SecurityGroupRuleId, context);
      if (rule.groupId !== group.id) refuseUnknown("security-group-rule", rule.id);
      const [spec] = rulesAsked({ IpPermissions: [permissionOf(to ?? {})] }, context);
      if (!spec) return refuse(ec2ParameterMissing, { parameter: "SecurityGroupRule" });
      const others = store.list(securityGroupRules, "group", group.id).filter(({ id }) => id !== rule.id);
      const same = others.some((other) => other.egress === rule.egress && sameRule(other, spec));
      if (same) refuse(ec2PermissionDuplicate, ruleWords(spec));
      const { account, region, id, tags, vpcId, groupId, egress } = rule;
      const row: SecurityGroupRuleRow = { account, region, id, tags, vpcId, groupId, egress, ...spec };
      store.put(securityGroupRules, row);
    }
    return { Return: true };
  },
});

interface Asked {
  readonly IpProtocol?: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly CidrIpv4?: string;
  readonly CidrIpv6?: string;
  readonly PrefixListId?: string;
  readonly ReferencedGroupId?: string;
  readonly Description?: string;
}

/** The same as the other operations take it. */
function permissionOf({ CidrIpv4, CidrIpv6, PrefixListId, ReferencedGroupId, Description, ...ports }: Asked) {
  return {
    ...ports,
    IpRanges: CidrIpv4 === undefined ? [] : [{ CidrIp: CidrIpv4, Description }],
    Ipv6Ranges: CidrIpv6 === undefined ? [] : [{ CidrIpv6, Description }],
    PrefixListIds: PrefixListId === undefined ? [] : [{ PrefixListId, Description }],
    UserIdGroupPairs: ReferencedGroupId === undefined ? [] : [{ GroupId: ReferencedGroupId, Description }],
  };
}
