import { describeCheck } from "../check.js";
import { requireLoadBalancer } from "../find.js";
import { operation } from "../operation.js";

/**
 * No capacity is ever reserved here: there is no ModifyCapacityReservation. Terraform asks for it with every load balancer.
 * Source: Elastic Load Balancing API reference, DescribeCapacityReservation.
 */
export const DescribeCapacityReservation = operation("DescribeCapacityReservation", {
  authorize: () => [describeCheck("DescribeCapacityReservation")],
  run(input, context) {
    const row = requireLoadBalancer(input.LoadBalancerArn, context);
    return { LastModifiedTime: new Date(row.createdAt), DecreaseRequestsRemaining: 2, CapacityReservationState: [] };
  },
});
