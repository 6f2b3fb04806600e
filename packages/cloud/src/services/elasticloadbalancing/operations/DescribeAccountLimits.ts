import { describeCheck } from "../check.js";
import { operation } from "../operation.js";
import { page } from "../page.js";

/** Default quotas. Source: Elastic Load Balancing API reference, Limit; user guides, "Quotas". DIFFERS: they are shown, and not enforced. */
const LIMITS: readonly (readonly [name: string, most: number])[] = [
  ["application-load-balancers", 50],
  ["condition-values-per-alb-rule", 5],
  ["condition-wildcards-per-alb-rule", 6],
  ["gateway-load-balancers", 100],
  ["gateway-load-balancers-per-vpc", 100],
  ["geneve-target-groups", 100],
  ["listeners-per-application-load-balancer", 50],
  ["listeners-per-network-load-balancer", 50],
  ["network-load-balancer-enis-per-vpc", 1200],
  ["network-load-balancers", 50],
  ["rules-per-application-load-balancer", 100],
  ["target-groups", 3000],
  ["target-groups-per-action-on-application-load-balancer", 5],
  ["target-groups-per-action-on-network-load-balancer", 1],
  ["target-groups-per-application-load-balancer", 100],
  ["targets-per-application-load-balancer", 1000],
  ["targets-per-availability-zone-per-gateway-load-balancer", 300],
  ["targets-per-availability-zone-per-network-load-balancer", 500],
  ["targets-per-network-load-balancer", 3000],
];

/** Source: Elastic Load Balancing API reference, DescribeAccountLimits. */
export const DescribeAccountLimits = operation("DescribeAccountLimits", {
  authorize: () => [describeCheck("DescribeAccountLimits")],
  run(input) {
    const { rows, end } = page(LIMITS, ([name]) => name, input);
    return { Limits: rows.map(([Name, most]) => ({ Name, Max: String(most) })), ...end };
  },
});
