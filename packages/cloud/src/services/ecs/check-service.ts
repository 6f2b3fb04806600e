/** What CreateService and UpdateService refuse about a service itself. */

import type { DeploymentConfiguration, LoadBalancer, PlacementStrategy } from "@aws-sdk/client-ecs";
import {
  ecsContainerNameBlank,
  ecsContainerNotInTaskDefinition,
  ecsContainerPortNotDefined,
  ecsDaemonMaximumPercent,
  ecsDaemonPlacementStrategies,
  ecsDaemonWithDesiredCount,
  ecsDeploymentBlockedByPercentages,
  ecsHealthCheckGracePeriodWithoutLoadBalancer,
  ecsMaximumPercentTooLow,
  ecsMinimumHealthyPercentTooHigh,
  refuse,
} from "@understudy/catalogue";
import type { TaskDefinitionRow } from "./tables.js";

interface Asked {
  readonly schedulingStrategy?: string;
  readonly desiredCount?: number;
  readonly deploymentConfiguration?: DeploymentConfiguration;
  readonly loadBalancers?: readonly LoadBalancer[];
  readonly placementStrategy?: readonly PlacementStrategy[];
  readonly healthCheckGracePeriodSeconds?: number;
}

/** Source: Amazon ECS API reference, CreateService. @throws Failure, the first rule that is broken. */
export function checkService(asked: Asked, taskDefinition: TaskDefinitionRow): void {
  if (asked.schedulingStrategy === "DAEMON" && asked.desiredCount) refuse(ecsDaemonWithDesiredCount, {});
  if (asked.schedulingStrategy === "DAEMON" && asked.placementStrategy?.length)
    refuse(ecsDaemonPlacementStrategies, {});
  checkPercentages(asked);
  for (const loadBalancer of asked.loadBalancers ?? []) checkLoadBalancer(loadBalancer, taskDefinition);
  if (asked.healthCheckGracePeriodSeconds && !asked.loadBalancers?.length) {
    refuse(ecsHealthCheckGracePeriodWithoutLoadBalancer, {});
  }
}

function checkPercentages({ deploymentConfiguration = {}, schedulingStrategy }: Asked): void {
  const daemon = schedulingStrategy === "DAEMON";
  const { maximumPercent = daemon ? 100 : 200, minimumHealthyPercent = daemon ? 0 : 100 } = deploymentConfiguration;
  if (daemon && maximumPercent > 100) refuse(ecsDaemonMaximumPercent, {});
  if (maximumPercent < 100) refuse(ecsMaximumPercentTooLow, {});
  if (minimumHealthyPercent > 100) refuse(ecsMinimumHealthyPercentTooHigh, {});
  if (maximumPercent === 100 && minimumHealthyPercent === 100) refuse(ecsDeploymentBlockedByPercentages, {});
}

function checkLoadBalancer(
  { containerName = "", containerPort }: LoadBalancer,
  { definition }: TaskDefinitionRow,
): void {
  if (containerName === "") refuse(ecsContainerNameBlank, {});
  const container =
    definition.containerDefinitions?.find(({ name }) => name === containerName) ??
    refuse(ecsContainerNotInTaskDefinition, { container: containerName });
  const ports = container.portMappings?.map((mapping) => mapping.containerPort);
  if (!ports?.includes(containerPort)) {
    refuse(ecsContainerPortNotDefined, { container: containerName, port: String(containerPort) });
  }
}
