import { onNothing } from "../check.js";
import type { Fields } from "../filters.js";
import { VPC } from "../kind.js";
import { listing } from "../listing.js";
import { operation } from "../operation.js";
import type { VpcRow } from "../tables.js";
import { wireVpc } from "../wire-vpc.js";

/** Source: Amazon EC2 API reference, DescribeVpcs. */
export const DescribeVpcs = operation("DescribeVpcs", ["Filters", "VpcIds", "NextToken", "MaxResults"], {
  authorize: (_input, read) => onNothing("DescribeVpcs", read),
  run(input, context) {
    const { items, NextToken } = listing(VPC, input.VpcIds, input, FIELDS, context);
    return { Vpcs: items.map(wireVpc), NextToken };
  },
});

const FIELDS: Fields<VpcRow> = {
  cidr: ({ cidrs }) => cidrs[0]?.cidr,
  "cidr-block-association.association-id": ({ cidrs }) => cidrs.map(({ associationId }) => associationId),
  "cidr-block-association.cidr-block": ({ cidrs }) => cidrs.map(({ cidr }) => cidr),
  "cidr-block-association.state": () => "associated",
  "dhcp-options-id": ({ dhcpOptionsId }) => dhcpOptionsId,
  "is-default": ({ isDefault }) => isDefault,
  isDefault: ({ isDefault }) => isDefault,
  "owner-id": ({ account }) => account,
  state: () => "available",
  "vpc-id": ({ id }) => id,
};
