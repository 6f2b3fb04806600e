import { elbAskedTwice, elbNothingAsked, refuse } from "@understudy/catalogue";
import { describeCheck } from "../check.js";
import { requireListener, requireLoadBalancer } from "../find.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { listeners } from "../tables.js";
import { wireListener } from "../wire-listener.js";

/** Source: Elastic Load Balancing API reference, DescribeListeners. */
export const DescribeListeners = operation("DescribeListeners", {
  authorize: () => [describeCheck("DescribeListeners")],
  run(input, context) {
    const { LoadBalancerArn: of, ListenerArns: arns = [] } = input;
    if (of === undefined && arns.length === 0)
      refuse(elbNothingAsked, { ways: "listener ARNs or a load balancer ARN" });
    if (of !== undefined && arns.length > 0) refuse(elbAskedTwice, { ways: "Listener ARNs and a load balancer ARN" });
    const found =
      of === undefined
        ? arns.map((arn) => requireListener(arn, context))
        : context.store.list(listeners, "loadBalancer", requireLoadBalancer(of, context).arn);
    const { rows, end } = page(found, ({ arn }) => arn, input);
    return { Listeners: rows.map((row) => wireListener(row, context.store)), ...end };
  },
});
