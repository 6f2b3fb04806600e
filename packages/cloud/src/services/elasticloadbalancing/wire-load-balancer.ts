import type { LoadBalancer } from "@aws-sdk/client-elastic-load-balancing-v2";
import { loadBalancerState } from "./load-balancer-state.js";
import type { LoadBalancerRow, LoadBalancerZone } from "./tables.js";

/** A load balancer as the API shows it. @param now ms since epoch. */
export function wireLoadBalancer(row: LoadBalancerRow, now: number): LoadBalancer {
  return {
    LoadBalancerArn: row.arn,
    ...(row.dnsName !== undefined && { DNSName: row.dnsName }),
    ...(row.hostedZoneId !== undefined && { CanonicalHostedZoneId: row.hostedZoneId }),
    CreatedTime: new Date(row.createdAt),
    LoadBalancerName: row.name,
    ...(row.scheme && { Scheme: row.scheme }),
    ...(row.vpcId !== undefined && { VpcId: row.vpcId }),
    State: { Code: loadBalancerState(row, now) },
    Type: row.type,
    AvailabilityZones: row.zones.map(wireZone),
    ...(row.securityGroups && { SecurityGroups: [...row.securityGroups] }),
    IpAddressType: row.ipAddressType as LoadBalancer["IpAddressType"],
  };
}

/** A subnet of a load balancer as the API shows it: addresses where the request gave some. */
export function wireZone({ ZoneName, SubnetId, AllocationId, PrivateIPv4Address }: LoadBalancerZone) {
  const address = {
    ...(AllocationId !== undefined && { AllocationId }),
    ...(PrivateIPv4Address !== undefined && { PrivateIPv4Address }),
  };
  return { ZoneName, SubnetId, LoadBalancerAddresses: Object.keys(address).length > 0 ? [address] : [] };
}
