import { elbAskedTwice, elbLoadBalancersNotFound, refuse } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { describeCheck } from "../check.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import type { LoadBalancerRow } from "../tables.js";
import { loadBalancers, placeKey } from "../tables.js";
import { wireLoadBalancer } from "../wire-load-balancer.js";

/** Source: Elastic Load Balancing API reference, DescribeLoadBalancers. */
export const DescribeLoadBalancers = operation("DescribeLoadBalancers", {
  authorize: () => [describeCheck("DescribeLoadBalancers")],
  run(input, context) {
    const { LoadBalancerArns: arns = [], Names: names = [] } = input;
    if (arns.length > 0 && names.length > 0) {
      refuse(elbAskedTwice, { ways: "Load balancer names and load balancer ARNs" });
    }
    const found = named(arns, names, context);
    const { rows, end } = page(found, ({ arn }) => arn, input);
    return { LoadBalancers: rows.map((row) => wireLoadBalancer(row, context.now)), ...end };
  },
});

function named(arns: readonly string[], names: readonly string[], context: Context): readonly LoadBalancerRow[] {
  const all = context.store.list(loadBalancers, "place", placeKey(context));
  const asked = arns.length > 0 ? arns : names;
  if (asked.length === 0) return all;
  const keyOf = ({ arn, name }: LoadBalancerRow) => (arns.length > 0 ? arn : name);
  const absent = asked.filter((one) => !all.some((row) => keyOf(row) === one));
  if (absent.length > 0) refuse(elbLoadBalancersNotFound, { names: absent.join(", ") });
  return all.filter((row) => asked.includes(keyOf(row)));
}
