/** What CreateService, UpdateService and CreateTaskSet refuse about target groups. */
import type { LoadBalancer } from "@aws-sdk/client-ecs";
import type { TargetGroup } from "@aws-sdk/client-elastic-load-balancing-v2";
import {
  ecsServiceRoleLacksTargetGroup,
  ecsTargetGroupNotFound,
  ecsTargetGroupTypeIncompatible,
  ecsTargetGroupWithoutLoadBalancer,
  Failure,
  refuse,
} from "@understudy/catalogue";
import { isDenial } from "../../gate/is-denial.js";
import type { Act } from "./act.js";
import { assumeServiceLinkedRole, assumeServiceRole } from "./assume.js";
import { isAwsvpc } from "./launch-task.js";
import type { TaskDefinitionRow } from "./tables.js";

/**
 * ECS looks at the target groups as the service role, or where there is none as AWSServiceRoleForECS, through the gate.
 * @param roleArn the service role. @throws Failure
 */
export function checkTargetGroups(
  loadBalancers: readonly LoadBalancer[] | undefined,
  taskDefinition: TaskDefinitionRow,
  act: Act,
  roleArn?: string,
): void {
  const arns = (loadBalancers ?? []).flatMap(({ targetGroupArn }) => targetGroupArn ?? []);
  if (arns.length === 0) return;
  const role = roleArn === undefined ? assumeServiceLinkedRole(act) : assumeServiceRole(act, roleArn);
  const { accessKeyId } = role ?? refuse(ecsServiceRoleLacksTargetGroup, {});
  for (const arn of arns) {
    const group = describe(arn, accessKeyId, act);
    const needed = isAwsvpc(taskDefinition) ? "ip" : "instance";
    const networkMode = taskDefinition.definition.networkMode ?? "bridge";
    if (group.TargetType !== needed) {
      refuse(ecsTargetGroupTypeIncompatible, { targetGroupArn: arn, targetType: group.TargetType ?? "", networkMode });
    }
    if (!group.LoadBalancerArns?.length) refuse(ecsTargetGroupWithoutLoadBalancer, { targetGroupArn: arn });
  }
}

function describe(arn: string, accessKeyId: string, act: Act): TargetGroup {
  const caller = { kind: "access-key", accessKeyId } as const;
  try {
    const answer = act.call(caller, "elasticloadbalancing", "DescribeTargetGroups", { TargetGroupArns: [arn] });
    const [group] = (answer as { readonly TargetGroups: readonly TargetGroup[] }).TargetGroups;
    if (group) return group;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (isDenial(error)) return refuse(ecsServiceRoleLacksTargetGroup, {});
  }
  return refuse(ecsTargetGroupNotFound, { targetGroupArn: arn });
}
