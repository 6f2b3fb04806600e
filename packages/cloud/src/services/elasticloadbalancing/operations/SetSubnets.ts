import type { RequestContext } from "@understudy/iam";
import { resourceCheck } from "../check.js";
import { requireLoadBalancer } from "../find.js";
import { operation } from "../operation.js";
import { loadBalancers } from "../tables.js";
import { wireZone } from "../wire-load-balancer.js";
import { zonesOf } from "../zones.js";

/** Source: Elastic Load Balancing API reference, SetSubnets. */
export const SetSubnets = operation("SetSubnets", {
  authorize(input, read) {
    const subnets = input.Subnets ?? input.SubnetMappings?.flatMap(({ SubnetId }) => SubnetId ?? []) ?? [];
    const context: RequestContext = subnets.length > 0 ? { "elasticloadbalancing:Subnet": subnets } : {};
    return [resourceCheck("SetSubnets", input.LoadBalancerArn, read, context)];
  },
  run(input, context) {
    const row = requireLoadBalancer(input.LoadBalancerArn, context);
    const found = zonesOf(input, row.type, context);
    const changed = { ...row, ...found, ipAddressType: input.IpAddressType ?? row.ipAddressType };
    context.store.put(loadBalancers, changed);
    return { AvailabilityZones: changed.zones.map(wireZone), IpAddressType: changed.ipAddressType as "ipv4" };
  },
});
