import { onNothing } from "../check.js";
import type { Fields } from "../filters.js";
import type { NetworkInterfaceRow } from "../interface-tables.js";
import { NETWORK_INTERFACE } from "../kind.js";
import { listing } from "../listing.js";
import { operation } from "../operation.js";
import { securityGroups } from "../tables.js";
import { wireInterface } from "../wire-interface.js";

/** Source: Amazon EC2 API reference, DescribeNetworkInterfaces. */
export const DescribeNetworkInterfaces = operation(
  "DescribeNetworkInterfaces",
  ["Filters", "NetworkInterfaceIds", "NextToken", "MaxResults"],
  {
    authorize: (_input, read) => onNothing("DescribeNetworkInterfaces", read),
    run(input, context) {
      const { store } = context;
      const fields: Fields<NetworkInterfaceRow> = {
        ...FIELDS,
        "group-name": ({ groups }) => groups.map((id) => store.get(securityGroups, id)?.name),
      };
      const { items, NextToken } = listing(NETWORK_INTERFACE, input.NetworkInterfaceIds, input, fields, context);
      return { NetworkInterfaces: items.map((row) => wireInterface(row, store)), NextToken };
    },
  },
);

const FIELDS: Fields<NetworkInterfaceRow> = {
  "addresses.primary": () => true,
  "addresses.private-ip-address": ({ address }) => address,
  "addresses.association.public-ip": ({ publicAddress }) => publicAddress,
  "association.public-ip": ({ publicAddress }) => publicAddress,
  "attachment.attachment-id": ({ attachment }) => attachment?.id,
  "attachment.device-index": ({ attachment }) => attachment?.deviceIndex,
  "attachment.instance-id": ({ attachment }) => attachment?.instanceId,
  "attachment.instance-owner-id": ({ attachment }) => attachment?.ownerId,
  "attachment.status": ({ attachment }) => attachment && "attached",
  "availability-zone": ({ zone }) => zone,
  description: ({ description }) => description,
  "group-id": ({ groups }) => groups,
  "interface-type": ({ type }) => type,
  "mac-address": ({ mac }) => mac,
  "network-interface-id": ({ id }) => id,
  "owner-id": ({ account }) => account,
  "private-ip-address": ({ address }) => address,
  "requester-id": ({ requesterId }) => requesterId,
  "requester-managed": ({ requesterId }) => requesterId !== undefined,
  "source-dest-check": ({ sourceDestCheck }) => sourceDestCheck,
  status: ({ attachment }) => (attachment ? "in-use" : "available"),
  "subnet-id": ({ subnetId }) => subnetId,
  "vpc-id": ({ vpcId }) => vpcId,
};
