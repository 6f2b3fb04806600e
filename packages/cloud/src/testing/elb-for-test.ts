import type { CloudForTest } from "./cloud-for-test.js";

/** A load balancer whose listener forwards to a target group, from which targets drain for 20 seconds; gives the target group's ARN. */
export function createTargetGroup(
  { call }: CloudForTest,
  { Name = "web", TargetType = "ip" }: { readonly Name?: string; readonly TargetType?: string } = {},
): string {
  const service = "elasticloadbalancing";
  const kind = { Protocol: "HTTP", Port: 80, VpcId: "vpc-1", TargetType };
  const { TargetGroups } = call<{ TargetGroups: { TargetGroupArn: string }[] }>(service, "CreateTargetGroup", {
    Name,
    ...kind,
  });
  const TargetGroupArn = TargetGroups[0]?.TargetGroupArn ?? "";
  const Attributes = [{ Key: "deregistration_delay.timeout_seconds", Value: "20" }];
  call(service, "ModifyTargetGroupAttributes", { TargetGroupArn, Attributes });
  const { LoadBalancers } = call<{ LoadBalancers: { LoadBalancerArn: string }[] }>(service, "CreateLoadBalancer", {
    Name,
    Subnets: ["subnet-1", "subnet-2"],
  });
  call(service, "CreateListener", {
    LoadBalancerArn: LoadBalancers[0]?.LoadBalancerArn,
    Protocol: "HTTP",
    Port: 80,
    DefaultActions: [{ Type: "forward", TargetGroupArn }],
  });
  return TargetGroupArn;
}
