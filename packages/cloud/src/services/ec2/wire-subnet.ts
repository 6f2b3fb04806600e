import type { Subnet } from "@aws-sdk/client-ec2";
import type { ReadStore } from "../../store/store.js";
import { parseCidr } from "./cidr.js";
import { networkInterfaces } from "./interface-tables.js";
import { arnOf, SUBNET } from "./kind.js";
import type { SubnetRow } from "./tables.js";
import { wireTags } from "./tags.js";
import { zoneId } from "./zones.js";

/** A subnet as the API shows it. */
export function wireSubnet(row: SubnetRow, store: ReadStore): Subnet {
  return {
    SubnetId: row.id,
    SubnetArn: arnOf(SUBNET, row.id, row),
    VpcId: row.vpcId,
    OwnerId: row.account,
    State: "available",
    CidrBlock: row.cidr,
    AvailableIpAddressCount: freeAddresses(row, store),
    AvailabilityZone: row.zone,
    AvailabilityZoneId: zoneId(row.region, row.zone),
    DefaultForAz: row.defaultForAz,
    MapPublicIpOnLaunch: row.mapPublicIpOnLaunch,
    MapCustomerOwnedIpOnLaunch: false,
    AssignIpv6AddressOnCreation: false,
    Ipv6CidrBlockAssociationSet: [],
    EnableDns64: false,
    Ipv6Native: false,
    PrivateDnsNameOptionsOnLaunch: row.privateDnsNameOptions,
    Tags: wireTags(row.tags),
  };
}

/** Of a subnet's addresses AWS keeps five. Source: Amazon VPC User Guide, "Subnet CIDR blocks". */
export function freeAddresses({ id, cidr }: Pick<SubnetRow, "id" | "cidr">, store: ReadStore): number {
  return (parseCidr(cidr)?.size ?? 0) - 5 - store.count(networkInterfaces, "subnet", id);
}
