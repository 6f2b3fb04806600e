import { wireAttributes, withAttributes } from "../attributes/attribute.js";
import { loadBalancerAttributes } from "../attributes/load-balancer-attributes.js";
import { resourceCheck } from "../check.js";
import { requireLoadBalancer } from "../find.js";
import { operation } from "../operation.js";
import { loadBalancers } from "../tables.js";

/** Source: Elastic Load Balancing API reference, ModifyLoadBalancerAttributes. */
export const ModifyLoadBalancerAttributes = operation("ModifyLoadBalancerAttributes", {
  authorize: (input, read) => [resourceCheck("ModifyLoadBalancerAttributes", input.LoadBalancerArn, read)],
  run(input, context) {
    const row = requireLoadBalancer(input.LoadBalancerArn, context);
    const owner = { kind: "Load balancer", owners: "load balancers", what: "type", which: row.type };
    const attributes = withAttributes(row.attributes, input.Attributes, loadBalancerAttributes, owner);
    context.store.put(loadBalancers, { ...row, attributes });
    return { Attributes: wireAttributes(attributes) };
  },
});
