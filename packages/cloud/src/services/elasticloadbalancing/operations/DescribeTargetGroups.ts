import { elbAskedTwice, elbTargetGroupNotFound, refuse } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { describeCheck } from "../check.js";
import { requireLoadBalancer, requireTargetGroup } from "../find.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import type { TargetGroupRow } from "../tables.js";
import { placeKey, targetGroups } from "../tables.js";
import { loadBalancersOf, wireTargetGroup } from "../wire-target-group.js";

/** Source: Elastic Load Balancing API reference, DescribeTargetGroups. */
export const DescribeTargetGroups = operation("DescribeTargetGroups", {
  authorize: () => [describeCheck("DescribeTargetGroups")],
  run(input, context) {
    const { LoadBalancerArn, TargetGroupArns: arns = [], Names: names = [] } = input;
    const ways = [LoadBalancerArn !== undefined, arns.length > 0, names.length > 0].filter(Boolean).length;
    if (ways > 1) {
      refuse(elbAskedTwice, { ways: "Target group names, target group ARNs, and a load balancer ARN" });
    }
    const { rows, end } = page(asked(input, context), ({ arn }) => arn, input);
    return { TargetGroups: rows.map((row) => wireTargetGroup(row, context.store)), ...end };
  },
});

type Asked = Input<typeof import("@aws-sdk/client-elastic-load-balancing-v2"), "DescribeTargetGroups">;

function asked({ LoadBalancerArn, TargetGroupArns = [], Names = [] }: Asked, context: Context) {
  const { store } = context;
  if (TargetGroupArns.length > 0) return [...new Set(TargetGroupArns)].map((arn) => requireTargetGroup(arn, context));
  const all = store.list(targetGroups, "place", placeKey(context));
  if (Names.length > 0) return Names.map((name) => find(name, all));
  if (LoadBalancerArn === undefined) return all;
  requireLoadBalancer(LoadBalancerArn, context);
  return all.filter(({ arn }) => loadBalancersOf(arn, store).includes(LoadBalancerArn));
}

const find = (name: string, all: readonly TargetGroupRow[]) =>
  all.find((row) => row.name === name) ?? refuse(elbTargetGroupNotFound, {});
