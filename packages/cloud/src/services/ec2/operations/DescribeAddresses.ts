import type { Address } from "@aws-sdk/client-ec2";
import type { ReadStore } from "../../../store/store.js";
import type { ElasticIpRow } from "../address-tables.js";
import { onNothing } from "../check.js";
import type { Fields } from "../filters.js";
import { networkInterfaces } from "../interface-tables.js";
import { ELASTIC_IP } from "../kind.js";
import { listing } from "../listing.js";
import { operation } from "../operation.js";
import { wireTags } from "../tags.js";

/** Source: Amazon EC2 API reference, DescribeAddresses. */
export const DescribeAddresses = operation("DescribeAddresses", ["Filters", "AllocationIds", "PublicIps"], {
  authorize: (_input, read) => onNothing("DescribeAddresses", read),
  run(input, context) {
    const byAddress = input.PublicIps?.length ? [{ Name: "public-ip", Values: input.PublicIps }] : [];
    const request = { Filters: [...(input.Filters ?? []), ...byAddress] };
    const { items } = listing(ELASTIC_IP, input.AllocationIds, request, FIELDS, context);
    return { Addresses: items.map((row) => wireAddress(row, context.store)) };
  },
});

const FIELDS: Fields<ElasticIpRow> = {
  "allocation-id": ({ id }) => id,
  "association-id": ({ associationId }) => associationId,
  domain: () => "vpc",
  "network-interface-id": ({ interfaceId }) => interfaceId,
  "public-ip": ({ publicIp }) => publicIp,
};

function wireAddress(row: ElasticIpRow, store: ReadStore): Address {
  const on = row.interfaceId === undefined ? undefined : store.get(networkInterfaces, row.interfaceId);
  return {
    AllocationId: row.id,
    PublicIp: row.publicIp,
    Domain: "vpc",
    PublicIpv4Pool: "amazon",
    NetworkBorderGroup: row.region,
    ...(on && {
      AssociationId: row.associationId,
      NetworkInterfaceId: on.id,
      NetworkInterfaceOwnerId: on.account,
      PrivateIpAddress: on.address,
    }),
    Tags: wireTags(row.tags),
  };
}
