import { onNothing } from "../check.js";
import type { Fields } from "../filters.js";
import { arnOf, SUBNET } from "../kind.js";
import { listing } from "../listing.js";
import { operation } from "../operation.js";
import type { SubnetRow } from "../tables.js";
import { freeAddresses, wireSubnet } from "../wire-subnet.js";
import { zoneId } from "../zones.js";

/** Source: Amazon EC2 API reference, DescribeSubnets. */
export const DescribeSubnets = operation("DescribeSubnets", ["Filters", "SubnetIds", "NextToken", "MaxResults"], {
  authorize: (_input, read) => onNothing("DescribeSubnets", read),
  run(input, context) {
    const fields: Fields<SubnetRow> = {
      ...FIELDS,
      "available-ip-address-count": (row) => freeAddresses(row, context.store),
    };
    const { items, NextToken } = listing(SUBNET, input.SubnetIds, input, fields, context);
    return { Subnets: items.map((row) => wireSubnet(row, context.store)), NextToken };
  },
});

const zone = (row: SubnetRow) => row.zone;
const zoneIdOf = (row: SubnetRow) => zoneId(row.region, row.zone);
const cidr = (row: SubnetRow) => row.cidr;
const isDefault = (row: SubnetRow) => row.defaultForAz;

const FIELDS: Fields<SubnetRow> = {
  "availability-zone": zone,
  availabilityZone: zone,
  "availability-zone-id": zoneIdOf,
  availabilityZoneId: zoneIdOf,
  cidr,
  "cidr-block": cidr,
  cidrBlock: cidr,
  "default-for-az": isDefault,
  defaultForAz: isDefault,
  "map-public-ip-on-launch": ({ mapPublicIpOnLaunch }) => mapPublicIpOnLaunch,
  "owner-id": ({ account }) => account,
  state: () => "available",
  "subnet-arn": (row) => arnOf(SUBNET, row.id, row),
  "subnet-id": ({ id }) => id,
  "vpc-id": ({ vpcId }) => vpcId,
};
