import { onNothing } from "../check.js";
import type { Fields } from "../filters.js";
import { NETWORK_ACL } from "../kind.js";
import { listing } from "../listing.js";
import { operation } from "../operation.js";
import type { NetworkAclRow } from "../tables.js";
import { wireTags } from "../tags.js";

/** Source: Amazon EC2 API reference, DescribeNetworkAcls. */
export const DescribeNetworkAcls = operation(
  "DescribeNetworkAcls",
  ["Filters", "NetworkAclIds", "NextToken", "MaxResults"],
  {
    authorize: (_input, read) => onNothing("DescribeNetworkAcls", read),
    run(input, context) {
      const { items, NextToken } = listing(NETWORK_ACL, input.NetworkAclIds, input, FIELDS, context);
      return {
        NetworkAcls: items.map((row) => ({
          NetworkAclId: row.id,
          VpcId: row.vpcId,
          OwnerId: row.account,
          IsDefault: row.isDefault,
          Entries: [...row.entries],
          Associations: row.associations.map(({ id, subnetId }) => ({
            NetworkAclAssociationId: id,
            NetworkAclId: row.id,
            SubnetId: subnetId,
          })),
          Tags: wireTags(row.tags),
        })),
        NextToken,
      };
    },
  },
);

const FIELDS: Fields<NetworkAclRow> = {
  "association.association-id": ({ associations }) => associations.map(({ id }) => id),
  "association.network-acl-id": ({ id }) => id,
  "association.subnet-id": ({ associations }) => associations.map(({ subnetId }) => subnetId),
  default: ({ isDefault }) => isDefault,
  "network-acl-id": ({ id }) => id,
  "owner-id": ({ account }) => account,
  "vpc-id": ({ vpcId }) => vpcId,
};
