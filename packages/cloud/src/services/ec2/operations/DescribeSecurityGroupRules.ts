import { onNothing } from "../check.js";
import type { Fields } from "../filters.js";
import { SECURITY_GROUP_RULE } from "../kind.js";
import { listing } from "../listing.js";
import { operation } from "../operation.js";
import type { SecurityGroupRuleRow } from "../tables.js";
import { wireRule } from "../wire-group.js";

/** Source: Amazon EC2 API reference, DescribeSecurityGroupRules. */
export const DescribeSecurityGroupRules = operation(
  "DescribeSecurityGroupRules",
  ["Filters", "SecurityGroupRuleIds", "NextToken", "MaxResults"],
  {
    authorize: (_input, read) => onNothing("DescribeSecurityGroupRules", read),
    run(input, context) {
      const { items, NextToken } = listing(SECURITY_GROUP_RULE, input.SecurityGroupRuleIds, input, FIELDS, context);
      return { SecurityGroupRules: items.map(wireRule), NextToken };
    },
  },
);

const FIELDS: Fields<SecurityGroupRuleRow> = {
  "group-id": ({ groupId }) => groupId,
  "security-group-rule-id": ({ id }) => id,
};
