import { resourceCheck } from "../check.js";
import { requireLoadBalancer } from "../find.js";
import { operation } from "../operation.js";
import { loadBalancers } from "../tables.js";

/** Source: Elastic Load Balancing API reference, SetIpAddressType. */
export const SetIpAddressType = operation("SetIpAddressType", {
  authorize: (input, read) => [resourceCheck("SetIpAddressType", input.LoadBalancerArn, read)],
  run(input, context) {
    const row = requireLoadBalancer(input.LoadBalancerArn, context);
    context.store.put(loadBalancers, { ...row, ipAddressType: input.IpAddressType });
    return { IpAddressType: input.IpAddressType };
  },
});
