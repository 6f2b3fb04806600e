import {
  ecsCodeDeployNetworkUpdate,
  ecsCodeDeployServiceUpdate,
  ecsExternalServiceUpdate,
  ecsServiceNotActive,
  ecsTaskDefinitionNotFound,
  refuse,
} from "@understudy/catalogue";
import type { Context, Read } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { clusterKey, ofService, passTaskRoles, resourceTags, taskRoles } from "../check.js";
import { checkServiceExec } from "../check-exec.js";
import { checkNetwork, checkServiceLinkedRole } from "../check-launch.js";
import { checkPlacement } from "../check-placement.js";
import { checkNamespace, checkRegistries } from "../check-registries.js";
import { checkService } from "../check-service.js";
import { checkStrategy } from "../check-strategy.js";
import { checkTargetGroups } from "../check-target-groups.js";
import { newDeployment, supersede } from "../deployment.js";
import {
  findCluster,
  findService,
  findTaskDefinition,
  requireLaunchCluster,
  requireService,
  requireTaskDefinition,
} from "../find.js";
import { checkInfrastructureRoles, passInfrastructureRoles } from "../infrastructure-roles.js";
import { makeServiceLinkedRole } from "../make-service-linked-role.js";
import { operation } from "../operation.js";
import { beginServiceDeployment } from "../service-deployment.js";
import { workloadOf } from "../service-revision.js";
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
        ...ofService(input.cluster, input.service, read),
        context: { ...clusterKey(input.cluster, read), ...serviceKeys(input, read), ...tagsOf(input, read) },
      },
      ...passTaskRoles(taskRoles(definition), read),
      ...passInfrastructureRoles(input, read),
    ];
  },
  prepare: makeServiceLinkedRole,
  run(input, context) {
    const cluster = requireLaunchCluster(input.cluster, context);
    const service = requireService(input.service, cluster, context);
    if (service.status !== "ACTIVE") refuse(ecsServiceNotActive, {});
    checkController(service, input);
    const external = service.deploymentController === "EXTERNAL";
    const updated = external
      ? { ...service, ...settingsOf(service, input) }
      : redeploy(service, withChanges(service, cluster, input, context), input, context);
    context.store.put(services, updated);
    return { service: wireService(updated, context.store, { tags: true }) };
  },
});

/** CodeDeploy or an external controller is in charge of the tasks then. Source: Amazon ECS API reference, UpdateService. @throws Failure */
function checkController({ deploymentController }: ServiceRow, input: UpdateServiceInput): void {
  const { taskDefinition, networkConfiguration, platformVersion, forceNewDeployment } = input;
  if (deploymentController === "CODE_DEPLOY" && taskDefinition !== undefined) refuse(ecsCodeDeployServiceUpdate, {});
  if (deploymentController === "CODE_DEPLOY" && networkConfiguration) refuse(ecsCodeDeployNetworkUpdate, {});
  const deploys = [taskDefinition, networkConfiguration, platformVersion].some((one) => one !== undefined);
  if (deploymentController === "EXTERNAL" && (deploys || forceNewDeployment)) refuse(ecsExternalServiceUpdate, {});
}

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
  if (input.networkConfiguration) checkNetwork(definition, input.networkConfiguration, context);
  checkServiceLinkedRole(definition, context);
  checkTargetGroups(input.loadBalancers, definition, context, service.roleArn);
  checkRegistries(input.serviceRegistries, context);
  checkNamespace(input.serviceConnectConfiguration, cluster, context);
  checkInfrastructureRoles(input, context);
  checkStrategy(input.deploymentConfiguration);
  return {
    ...service,
    ...settingsOf(service, input),
    taskDefinition: definition.arn,
    platformVersion: input.platformVersion ?? service.platformVersion,
    networkConfiguration: input.networkConfiguration ?? service.networkConfiguration,
    loadBalancers: input.loadBalancers ?? service.loadBalancers,
    serviceRegistries: input.serviceRegistries ?? service.serviceRegistries,
    serviceConnectConfiguration: input.serviceConnectConfiguration ?? service.serviceConnectConfiguration,
    volumeConfigurations: input.volumeConfigurations ?? service.volumeConfigurations,
    vpcLatticeConfigurations: input.vpcLatticeConfigurations ?? service.vpcLatticeConfigurations,
    capacityProviderStrategy: input.capacityProviderStrategy ?? service.capacityProviderStrategy,
  };
}

/** What can be changed of any service, without a new deployment. */
function settingsOf(service: ServiceRow, input: UpdateServiceInput): Partial<ServiceRow> {
  return {
    desiredCount: input.desiredCount ?? service.desiredCount,
    deploymentConfiguration: { ...service.deploymentConfiguration, ...input.deploymentConfiguration },
    healthCheckGracePeriodSeconds: input.healthCheckGracePeriodSeconds ?? service.healthCheckGracePeriodSeconds,
    enableExecuteCommand: input.enableExecuteCommand ?? service.enableExecuteCommand,
    enableECSManagedTags: input.enableECSManagedTags ?? service.enableECSManagedTags,
    propagateTags: input.propagateTags ?? service.propagateTags,
    placementConstraints: input.placementConstraints ?? service.placementConstraints,
    placementStrategy: input.placementStrategy ?? service.placementStrategy,
    steady: false,
  };
}

/**
 * A new deployment where the tasks would differ, or where one is forced. Source: Amazon ECS API reference, UpdateService, which says of
 * each parameter whether it triggers one.
 */
function redeploy(before: ServiceRow, after: ServiceRow, input: UpdateServiceInput, context: Context): ServiceRow {
  const { now, ids } = context;
  if (input.forceNewDeployment === true || triggers(before) !== triggers(after)) {
    const deployment = newDeployment(after.taskDefinition, now, ids);
    return beginServiceDeployment({ ...after, deployments: supersede(before.deployments, deployment) }, context);
  }
  return { ...after, deployments: after.deployments.map((one) => ({ ...one, updatedAt: now })) };
}

/** A text of what makes a new deployment when it is another. */
function triggers(service: ServiceRow): string {
  const { capacityProviderStrategy: _strategy, launchType: _type, ...workload } = workloadOf(service);
  return JSON.stringify(workload);
}
