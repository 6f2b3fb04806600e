import { wireAttributes } from "../attributes/attribute.js";
import { describeCheck } from "../check.js";
import { requireLoadBalancer } from "../find.js";
import { operation } from "../operation.js";

/** Source: Elastic Load Balancing API reference, DescribeLoadBalancerAttributes. */
export const DescribeLoadBalancerAttributes = operation("DescribeLoadBalancerAttributes", {
  authorize: () => [describeCheck("DescribeLoadBalancerAttributes")],
  run: (input, context) => ({
    Attributes: wireAttributes(requireLoadBalancer(input.LoadBalancerArn, context).attributes),
  }),
});
