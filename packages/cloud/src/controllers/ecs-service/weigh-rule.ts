import type { Action, DescribeRulesCommandOutput } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Act } from "../../services/ecs/act.js";
import type { AssumedRole } from "../../services/ecs/tables.js";

/**
 * Lets a listener's rule forward to target groups by weight. A listener's default rule, and a listener of a Network Load Balancer, are
 * changed by ModifyListener, any other rule by ModifyRule (AmazonECSInfrastructureRolePolicyForLoadBalancers allows both).
 * @param rule ARN of a rule or a listener. @param weights percent by ARN of a target group.
 * @throws Failure of Elastic Load Balancing.
 */
export function weighRule(
  rule: string,
  weights: { readonly [targetGroup: string]: number },
  role: Pick<AssumedRole, "accessKeyId">,
  act: Act,
): void {
  const caller = { kind: "access-key", accessKeyId: role.accessKeyId } as const;
  const call = (operation: string, input: object) => act.call(caller, "elasticloadbalancing", operation, input);
  const groups = Object.entries(weights).map(([TargetGroupArn, Weight]) => ({
    TargetGroupArn,
    Weight: Math.round(Weight),
  }));
  const forward: Action = { Type: "forward", ForwardConfig: { TargetGroups: groups } };
  if (!rule.includes(":listener-rule/")) {
    call("ModifyListener", { ListenerArn: rule, DefaultActions: [forward] });
    return;
  }
  const { Rules: [found] = [] } = call("DescribeRules", { RuleArns: [rule] }) as DescribeRulesCommandOutput;
  if (!found?.IsDefault) {
    call("ModifyRule", { RuleArn: rule, Actions: [forward] });
    return;
  }
  const listener = rule.slice(0, rule.lastIndexOf("/")).replace(":listener-rule/", ":listener/");
  call("ModifyListener", { ListenerArn: listener, DefaultActions: [forward] });
}
