import type { ReadStore } from "../../../store/store.js";
import { onNothing } from "../check.js";
import type { Fields } from "../filters.js";
import { refuseUnknown } from "../find.js";
import { SECURITY_GROUP } from "../kind.js";
import { listing } from "../listing.js";
import { operation } from "../operation.js";
import type { SecurityGroupRow, SecurityGroupRuleRow } from "../tables.js";
import { securityGroupRules } from "../tables.js";
import { wireGroup } from "../wire-group.js";

/** Source: Amazon EC2 API reference, DescribeSecurityGroups. */
export const DescribeSecurityGroups = operation(
  "DescribeSecurityGroups",
  ["Filters", "GroupIds", "GroupNames", "NextToken", "MaxResults"],
  {
    authorize: (_input, read) => onNothing("DescribeSecurityGroups", read),
    run(input, context) {
      const names = input.GroupNames ?? [];
      const byName = names.length > 0 ? [{ Name: "group-name", Values: names }] : [];
      const request = { ...input, Filters: [...(input.Filters ?? []), ...byName] };
      const { items, NextToken } = listing(SECURITY_GROUP, input.GroupIds, request, fieldsOf(context.store), context);
      const missing = names.find((name) => !items.some((group) => group.name === name));
      if (missing !== undefined && !input.NextToken) refuseUnknown("security-group", missing);
      return { SecurityGroups: items.map((row) => wireGroup(row, context.store)), NextToken };
    },
  },
);

function fieldsOf(store: ReadStore): Fields<SecurityGroupRow> {
  return {
    description: ({ description }) => description,
    "group-id": ({ id }) => id,
    "group-name": ({ name }) => name,
    "owner-id": ({ account }) => account,
    "vpc-id": ({ vpcId }) => vpcId,
    ...ruleFields("ip-permission", false, store),
    ...ruleFields("egress.ip-permission", true, store),
  };
}

type RuleValue = (rule: SecurityGroupRuleRow) => string | undefined;

function ruleFields(prefix: string, egress: boolean, store: ReadStore): Fields<SecurityGroupRow> {
  const values: { readonly [name: string]: RuleValue } = {
    cidr: ({ cidrIpv4 }) => cidrIpv4,
    "ipv6-cidr": ({ cidrIpv6 }) => cidrIpv6,
    "prefix-list-id": ({ prefixListId }) => prefixListId,
    "from-port": ({ fromPort }) => String(fromPort),
    "to-port": ({ toPort }) => String(toPort),
    protocol: ({ protocol }) => protocol,
    "group-id": ({ peerGroup }) => peerGroup?.id,
    "user-id": ({ peerGroup }) => peerGroup?.account,
  };
  const rulesOf = (group: SecurityGroupRow) =>
    store.list(securityGroupRules, "group", group.id).filter((rule) => rule.egress === egress);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `${prefix}.${name}`,
      (group: SecurityGroupRow) => rulesOf(group).map(value),
    ]),
  );
}
