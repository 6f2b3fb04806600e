/** The subnets of a load balancer, and the Availability Zones that they are of. */
import type { SubnetMapping } from "@aws-sdk/client-elastic-load-balancing-v2";
import {
  elbSubnetNotFound,
  elbSubnetsGivenTwice,
  elbSubnetsMissing,
  elbTooFewZones,
  elbZoneTwice,
  refuse,
} from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { deleted, subnets } from "../ec2/tables.js";
import { zonesOf as zonesOfRegion } from "../ec2/zones.js";
import type { LoadBalancerType, LoadBalancerZone } from "./tables.js";

interface Asked {
  readonly Subnets?: readonly string[];
  readonly SubnetMappings?: readonly SubnetMapping[];
}

/** Where a load balancer stands. */
interface ZonesFound {
  readonly zones: readonly LoadBalancerZone[];
  /** Absent where the subnets are not known. */
  readonly vpcId?: string;
}

/** Source: Elastic Load Balancing API reference, CreateLoadBalancer.Subnets; SetSubnets. @throws Failure */
export function zonesOf({ Subnets, SubnetMappings }: Asked, type: LoadBalancerType, read: Read): ZonesFound {
  if (Subnets?.length && SubnetMappings?.length) refuse(elbSubnetsGivenTwice, {});
  const asked = SubnetMappings?.length
    ? SubnetMappings
    : (Subnets ?? []).map((SubnetId): SubnetMapping => ({ SubnetId }));
  if (asked.length === 0) refuse(elbSubnetsMissing, {});
  const places = asked.map(({ SubnetId = "" }, i) => placeOf(SubnetId, i, read));
  const zones = asked.map(({ SubnetId = "", AllocationId, PrivateIPv4Address }, i) => ({
    ZoneName: places[i]?.zone ?? "",
    SubnetId,
    ...(AllocationId !== undefined && { AllocationId }),
    ...(PrivateIPv4Address !== undefined && { PrivateIPv4Address }),
  }));
  if (new Set(zones.map(({ SubnetId }) => SubnetId)).size < zones.length) refuse(elbZoneTwice, {});
  const known = places.filter(({ vpcId }) => vpcId !== undefined);
  if (new Set(known.map(({ zone }) => zone)).size < known.length) refuse(elbZoneTwice, {});
  if (type === "application" && zones.length < 2) refuse(elbTooFewZones, {});
  return { zones, ...(known[0] && { vpcId: known[0].vpcId }) };
}

/**
 * The zone and the VPC of a subnet. DIFFERS: a subnet that EC2 does not know here is taken to lie outside of what is known, in a
 * zone of its own, in the order given; only one that was deleted is refused.
 */
function placeOf(id: string, order: number, read: Read): { readonly zone: string; readonly vpcId?: string } {
  const row = read.store.get(subnets, id);
  if (row && row.account === read.account && row.region === read.region) return { zone: row.zone, vpcId: row.vpcId };
  if (read.store.get(deleted, id)) refuse(elbSubnetNotFound, { subnet: id });
  const zones = zonesOfRegion(read.region);
  return { zone: zones[order % zones.length]?.name ?? `${read.region}a` };
}
