import { resourceCheck } from "../check.js";
import { requireLoadBalancer } from "../find.js";
import { operation } from "../operation.js";
import { loadBalancers } from "../tables.js";

/** Source: Elastic Load Balancing API reference, SetSecurityGroups. */
export const SetSecurityGroups = operation("SetSecurityGroups", {
  authorize(input, read) {
    const context = { "elasticloadbalancing:SecurityGroup": input.SecurityGroups };
    return [resourceCheck("SetSecurityGroups", input.LoadBalancerArn, read, context)];
  },
  run(input, context) {
    const row = requireLoadBalancer(input.LoadBalancerArn, context);
    context.store.put(loadBalancers, { ...row, securityGroups: input.SecurityGroups });
    return { SecurityGroupIds: input.SecurityGroups };
  },
});
