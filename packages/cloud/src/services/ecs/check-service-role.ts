/** The `role` of CreateService: from before the service-linked role, and only for services that do not need that one. */
import type { LoadBalancer, ServiceRegistry } from "@aws-sdk/client-ecs";
import {
  ecsServiceRoleLacksListeners,
  ecsServiceRoleLacksTargetGroup,
  ecsServiceRoleNotAllowed,
  refuse,
} from "@understudy/catalogue";
import type { Act } from "./act.js";
import { assumeServiceRole } from "./assume.js";
import { isAwsvpc } from "./launch-task.js";
import type { TaskDefinitionRow } from "./tables.js";
import { roleArnOf } from "./task-definition/role-arn.js";

interface Asked {
  readonly role?: string;
  readonly loadBalancers?: readonly LoadBalancer[];
  readonly serviceRegistries?: readonly ServiceRegistry[];
  readonly deploymentController?: { readonly type?: string };
}

/**
 * Source: Amazon ECS API reference, CreateService.role; hashicorp/terraform-provider-aws#4657.
 * What it may do with a target group is looked at with that, in check-target-groups.ts.
 * DIFFERS: there are no Classic Load Balancers here; of them the role is assumed, and nothing else is looked at.
 * @throws Failure
 */
export function checkServiceRole(asked: Asked, taskDefinition: TaskDefinitionRow, act: Act): void {
  const role = roleArnOf(asked.role || undefined, act.account);
  if (!role) return;
  const { loadBalancers = [], serviceRegistries = [], deploymentController } = asked;
  const needsServiceLinkedRole =
    isAwsvpc(taskDefinition) ||
    serviceRegistries.length > 0 ||
    deploymentController?.type === "EXTERNAL" ||
    loadBalancers.length > 1 ||
    role.includes(":role/aws-service-role/");
  if (needsServiceLinkedRole) refuse(ecsServiceRoleNotAllowed, {});
  const [loadBalancer] = loadBalancers;
  if (!loadBalancer || assumeServiceRole(act, role) !== undefined) return;
  refuse(loadBalancer.targetGroupArn ? ecsServiceRoleLacksTargetGroup : ecsServiceRoleLacksListeners, {});
}
