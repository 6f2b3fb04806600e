/** What RunTask, StartTask, CreateService and UpdateService refuse about network and service-linked role. */
import type { NetworkConfiguration } from "@aws-sdk/client-ecs";
import { ecsNetworkConfigurationNotValid, ecsNetworkConfigurationRequired, refuse } from "@understudy/catalogue";
import type { Act } from "./act.js";
import { assumeServiceLinkedRole } from "./assume.js";
import { checkSubnets } from "./check-subnets.js";
import { isAwsvpc } from "./launch-task.js";
import type { TaskDefinitionRow } from "./tables.js";

/** Whether a network configuration is needed and not given. */
export const lacksNetwork = (
  taskDefinition: TaskDefinitionRow,
  configuration: NetworkConfiguration | undefined,
): boolean => isAwsvpc(taskDefinition) && configuration?.awsvpcConfiguration === undefined;

/** awsvpc needs a network configuration, other modes refuse one. @throws Failure */
export function checkNetwork(
  taskDefinition: TaskDefinitionRow,
  configuration: NetworkConfiguration | undefined,
  act: Act,
): void {
  const given = configuration?.awsvpcConfiguration !== undefined;
  if (lacksNetwork(taskDefinition, configuration)) refuse(ecsNetworkConfigurationRequired, {});
  if (!isAwsvpc(taskDefinition) && given) refuse(ecsNetworkConfigurationNotValid, {});
  if (configuration?.awsvpcConfiguration) checkSubnets(configuration.awsvpcConfiguration, act);
}

/**
 * ECS makes network interfaces as AWSServiceRoleForECS, so that awsvpc needs it; bridge mode without load balancer does not.
 * @throws Failure ecs.service-linked-role-not-assumable
 */
export function checkServiceLinkedRole(taskDefinition: TaskDefinitionRow, act: Act): void {
  if (isAwsvpc(taskDefinition)) assumeServiceLinkedRole(act);
}
