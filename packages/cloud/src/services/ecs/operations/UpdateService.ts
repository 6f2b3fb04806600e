import { ecsServiceNotActive, ecsTaskDefinitionNotFound, refuse } from "@understudy/catalogue";
import type { Context, Read } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { clusterKey, passTaskRoles, resourceTags, serviceResource, taskRoles } from "../check.js";
import { checkServiceExec } from "../check-exec.js";
import { checkNetwork, checkServiceLinkedRole } from "../check-launch.js";
import { checkPlacement } from "../check-placement.js";
import { checkService } from "../check-service.js";
import { newDeployment, supersede } from "../deployment.js";
import {
  findCluster,
  findService,
  findTaskDefinition,
  requireLaunchCluster,
  requireService,
  requireTaskDefinition,
} from "../find.js";
import { makeServiceLinkedRole } from "../make-service-linked-role.js";
import { operation } from "../operation.js";
import type { ClusterRow, ServiceRow } from "../tables.js";
import { services } from "../tables.js";
import { wireService } from "../wire-service.js";
import { serviceKeys } from "./CreateService.js";

type UpdateServiceInput = Input<typeof import("@aws-sdk/client-ecs"), "UpdateService">;

/**
 * Changes a service; what concerns its tasks makes a new deployment. PassRole is asked when the request names a task
 * definition (keidarcy/e1s#429). Source: Amazon ECS API reference, UpdateService.
 */
export const UpdateService = operation("UpdateService", {
  authorize(input, read) {
    const definition = input.taskDefinition ? findTaskDefinition(input.taskDefinition, read) : undefined;
    return [
      {
        action: "ecs:UpdateService",
        resource: serviceResource(input.cluster, input.service, read),
        context: { ...clusterKey(input.cluster, read), ...serviceKeys(input, read), ...tagsOf(input, read) },
      },
      ...passTaskRoles(taskRoles(definition), read),
    ];
  },
  prepare: makeServiceLinkedRole,
  run(input, context) {
    const cluster = requireLaunchCluster(input.cluster, context);
    const service = requireService(input.service, cluster, context);
    if (service.status !== "ACTIVE") refuse(ecsServiceNotActive, {});
    const updated = redeploy(service, withChanges(service, cluster, input, context), input, context);
    context.store.put(services, updated);
    return { service: wireService(updated, context.store, { tags: true }) };
  },
});

function tagsOf(input: UpdateServiceInput, read: Read) {
  const cluster = findCluster(input.cluster, read);
  return resourceTags(cluster && findService(input.service, cluster, read)?.tags);
}

function withChanges(
  service: ServiceRow,
  cluster: ClusterRow,
  input: UpdateServiceInput,
  context: Context,
): ServiceRow {
  // A service goes on with a definition that was deregistered meanwhile; only one that the request names must be ACTIVE.
  const definition = input.taskDefinition
    ? requireTaskDefinition(input.taskDefinition, context)
    : (findTaskDefinition(service.taskDefinition, context) ?? refuse(ecsTaskDefinitionNotFound, {}));
  checkPlacement({ ...input, launchType: undefined }, cluster, definition);
  checkServiceExec(input.enableExecuteCommand, definition, "updated");
  const deploymentConfiguration = { ...service.deploymentConfiguration, ...input.deploymentConfiguration };
  const { schedulingStrategy, loadBalancers } = service;
  checkService({ loadBalancers, ...input, schedulingStrategy, deploymentConfiguration }, definition);
  if (input.networkConfiguration) checkNetwork(definition, input.networkConfiguration);
  checkServiceLinkedRole(definition, context);
  return {
    ...service,
    taskDefinition: definition.arn,
    desiredCount: input.desiredCount ?? service.desiredCount,
    platformVersion: input.platformVersion ?? service.platformVersion,
    networkConfiguration: input.networkConfiguration ?? service.networkConfiguration,
    deploymentConfiguration,
    healthCheckGracePeriodSeconds: input.healthCheckGracePeriodSeconds ?? service.healthCheckGracePeriodSeconds,
    enableExecuteCommand: input.enableExecuteCommand ?? service.enableExecuteCommand,
    enableECSManagedTags: input.enableECSManagedTags ?? service.enableECSManagedTags,
    propagateTags: input.propagateTags ?? service.propagateTags,
    placementConstraints: input.placementConstraints ?? service.placementConstraints,
    placementStrategy: input.placementStrategy ?? service.placementStrategy,
    loadBalancers: input.loadBalancers ?? service.loadBalancers,
    serviceRegistries: input.serviceRegistries ?? service.serviceRegistries,
    capacityProviderStrategy: input.capacityProviderStrategy ?? service.capacityProviderStrategy,
    steady: false,
  };
}

/** A new deployment where the tasks would differ, or where one is forced. */
function redeploy(before: ServiceRow, after: ServiceRow, input: UpdateServiceInput, { now, ids }: Context): ServiceRow {
  const differs =
    input.forceNewDeployment === true ||
    before.taskDefinition !== after.taskDefinition ||
    input.networkConfiguration !== undefined ||
    (input.platformVersion !== undefined && before.platformVersion !== after.platformVersion) ||
    before.enableExecuteCommand !== after.enableExecuteCommand;
  if (differs) {
    return { ...after, deployments: supersede(before.deployments, newDeployment(after.taskDefinition, now, ids)) };
  }
  return { ...after, deployments: after.deployments.map((one) => ({ ...one, updatedAt: now })) };
}
