/** The subnets of a load balancer, and the Availability Zones that they are of. */
import type { SubnetMapping } from "@aws-sdk/client-elastic-load-balancing-v2";
import { elbSubnetsGivenTwice, elbSubnetsMissing, elbTooFewZones, elbZoneTwice, refuse } from "@understudy/catalogue";
import type { Place } from "./arn.js";
import type { LoadBalancerType, LoadBalancerZone } from "./tables.js";

interface Asked {
  readonly Subnets?: readonly string[];
  readonly SubnetMappings?: readonly SubnetMapping[];
}

/**
 * DIFFERS: what subnets there are nobody knows here: each is taken to be of a zone of its own, in the order given.
 * Source: Elastic Load Balancing API reference, CreateLoadBalancer.Subnets; SetSubnets. @throws Failure
 */
export function zonesOf({ Subnets, SubnetMappings }: Asked, type: LoadBalancerType, at: Place): ZonesFound {
  if (Subnets?.length && SubnetMappings?.length) refuse(elbSubnetsGivenTwice, {});
  const asked = SubnetMappings?.length
    ? SubnetMappings
    : (Subnets ?? []).map((SubnetId): SubnetMapping => ({ SubnetId }));
  if (asked.length === 0) refuse(elbSubnetsMissing, {});
  const zones = asked.map((mapping, i) => ({
    ZoneName: `${at.region}${ZONES[i % ZONES.length]}`,
    SubnetId: mapping.SubnetId ?? "",
    ...(mapping.AllocationId !== undefined && { AllocationId: mapping.AllocationId }),
    ...(mapping.PrivateIPv4Address !== undefined && { PrivateIPv4Address: mapping.PrivateIPv4Address }),
  }));
  if (new Set(zones.map(({ SubnetId }) => SubnetId)).size < zones.length) refuse(elbZoneTwice, {});
  if (type === "application" && zones.length < 2) refuse(elbTooFewZones, {});
  return { zones };
}

const ZONES = "abcdef";

/** Where a load balancer stands. */
interface ZonesFound {
  readonly zones: readonly LoadBalancerZone[];
  readonly vpcId?: string;
}
