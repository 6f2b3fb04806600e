import type { DeploymentConfiguration } from "@aws-sdk/client-ecs";
import {
  ecsExternalLoadBalancers,
  ecsServiceNameInvalid,
  ecsServiceNotIdempotent,
  ecsServiceStillDraining,
  ecsTaskDefinitionBlank,
  ecsTaskDefinitionNotBlank,
  principalName,
  refuse,
} from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
import type { Check, Context, Read } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { serviceArn } from "../arn.js";
import { serviceLinkedRoleArn } from "../assume.js";
import {
  clusterKey,
  passRole,
  passTaskRoles,
  requestTags,
  serviceResource,
  tagOnCreate,
  taskDefinitionResource,
  taskRoles,
} from "../check.js";
import { checkServiceExec } from "../check-exec.js";
import { checkNetwork, checkServiceLinkedRole } from "../check-launch.js";
import { checkPlacement, launchTypeOf, strategyOf } from "../check-placement.js";
import { checkNamespace, checkRegistries } from "../check-registries.js";
import { checkService } from "../check-service.js";
import { checkServiceRole } from "../check-service-role.js";
import { checkStrategy } from "../check-strategy.js";
import { checkTags } from "../check-tags.js";
import { checkTargetGroups } from "../check-target-groups.js";
import { newDeployment } from "../deployment.js";
import { findTaskDefinition, requireLaunchCluster, requireTaskDefinition } from "../find.js";
import { checkInfrastructureRoles, passInfrastructureRoles } from "../infrastructure-roles.js";
import { containerInstances } from "../instances/tables.js";
import { isAwsvpc } from "../launch-task.js";
import { makeServiceLinkedRole } from "../make-service-linked-role.js";
import { operation } from "../operation.js";
import { requestText } from "../request-text.js";
import { beginServiceDeployment } from "../service-deployment.js";
import type { ClusterRow, ServiceRow, TaskDefinitionRow } from "../tables.js";
import { services } from "../tables.js";
import { parseRole, roleArnOf } from "../task-definition/role-arn.js";
import { wireService } from "../wire-service.js";

export type CreateServiceInput = Input<typeof import("@aws-sdk/client-ecs"), "CreateService">;

/**
 * Makes a service. The roles of its tasks are not assumed here: a service whose tasks cannot start is ACTIVE all the same, and
 * tells of it in its events. Source: Amazon ECS API reference, CreateService.
 */
export const CreateService = operation("CreateService", {
  authorize(input, read) {
    const resource = serviceResource(input.cluster, input.serviceName, read);
    const definition = input.taskDefinition ? findTaskDefinition(input.taskDefinition, read) : undefined;
    return [
      {
        action: "ecs:CreateService",
        resource,
        context: { ...clusterKey(input.cluster, read), ...serviceKeys(input, read), ...requestTags(input.tags) },
      },
      ...passServiceRole(input.role, read),
      ...passTaskRoles(taskRoles(definition), read),
      ...passInfrastructureRoles(input, read),
      ...tagOnCreate("CreateService", resource, input.tags),
    ];
  },
  prepare: makeServiceLinkedRole,
  run(input, context) {
    if (!/^[A-Za-z0-9_-]{1,255}$/.test(input.serviceName)) refuse(ecsServiceNameInvalid, { name: input.serviceName });
    checkTags(input.tags);
    const cluster = requireLaunchCluster(input.cluster, context);
    const taskDefinition = taskDefinitionOf(input, context);
    const existing = context.store.get(services, serviceArn(context, cluster.name, input.serviceName));
    if (existing?.status === "DRAINING") refuse(ecsServiceStillDraining, {});
    if (existing?.status === "ACTIVE") return { service: repeated(existing, input, context) };
    if (taskDefinition) checkWorkload(input, cluster, taskDefinition, context);
    checkInfrastructureRoles(input, context);
    checkStrategy(input.deploymentConfiguration);
    const created = newService(input, cluster, taskDefinition, context);
    const service = taskDefinition ? deploy(created, taskDefinition, context) : created;
    context.store.put(services, service);
    return { service: wireService(service, context.store, { tags: true }) };
  },
});

/** Tasks of a service of the EXTERNAL controller are made from its task sets; it has no task definition itself. @throws Failure */
function taskDefinitionOf(input: CreateServiceInput, context: Context): TaskDefinitionRow | undefined {
  const external = input.deploymentController?.type === "EXTERNAL";
  if (external && input.taskDefinition !== undefined) refuse(ecsTaskDefinitionNotBlank, {});
  if (external && input.loadBalancers?.length) refuse(ecsExternalLoadBalancers, {});
  if (!external && !input.taskDefinition) refuse(ecsTaskDefinitionBlank, {});
  return external ? undefined : requireTaskDefinition(input.taskDefinition ?? "", context);
}

function checkWorkload(
  input: CreateServiceInput,
  cluster: ClusterRow,
  taskDefinition: TaskDefinitionRow,
  context: Context,
): void {
  checkPlacement(input, cluster, taskDefinition);
  checkService(input, taskDefinition);
  checkServiceExec(input.enableExecuteCommand, taskDefinition, "created");
  checkServiceRole(input, taskDefinition, context);
  checkTargetGroups(input.loadBalancers, taskDefinition, context, roleArnOf(input.role || undefined, context.account));
  checkRegistries(input.serviceRegistries, context);
  checkNamespace(input.serviceConnectConfiguration, cluster, context);
  checkNetwork(taskDefinition, input.networkConfiguration, context);
  checkServiceLinkedRole(taskDefinition, context);
}

function deploy(service: ServiceRow, taskDefinition: TaskDefinitionRow, context: Context): ServiceRow {
  const first = newDeployment(taskDefinition.arn, context.now, context.ids);
  return beginServiceDeployment({ ...service, deployments: [first] }, context);
}

function passServiceRole(role: string | undefined, { account }: Read): readonly Check[] {
  const arn = role ? parseRole(role, account) : undefined;
  return arn ? [passRole(arn, "ecs.amazonaws.com")] : [];
}

/** The service that the same request made before. @throws Failure when it was another request. */
function repeated(existing: ServiceRow, input: CreateServiceInput, context: Context) {
  if (existing.request !== requestText(input)) refuse(ecsServiceNotIdempotent, {});
  return wireService(existing, context.store, { tags: true });
}

export function serviceKeys(
  input: Pick<CreateServiceInput, "enableExecuteCommand" | "taskDefinition" | "networkConfiguration">,
  read: Read,
): RequestContext {
  const awsvpc = input.networkConfiguration?.awsvpcConfiguration;
  return {
    ...(input.enableExecuteCommand !== undefined && {
      "ecs:enable-execute-command": String(input.enableExecuteCommand),
    }),
    ...(input.taskDefinition && { "ecs:task-definition": taskDefinitionResource(input.taskDefinition, read) }),
    ...(awsvpc?.subnets && { "ecs:subnet": awsvpc.subnets }),
    ...(awsvpc?.assignPublicIp && { "ecs:auto-assign-public-ip": awsvpc.assignPublicIp }),
  };
}

/** Source: Amazon ECS API reference, DeploymentConfiguration: the defaults of either scheduling strategy. */
function deploymentConfigurationOf(input: CreateServiceInput, scheduling: string): DeploymentConfiguration {
  const daemon = scheduling === "DAEMON";
  return {
    deploymentCircuitBreaker: { enable: false, rollback: false },
    maximumPercent: daemon ? 100 : 200,
    minimumHealthyPercent: daemon ? 0 : 100,
    ...input.deploymentConfiguration,
  };
}

/** Of a DAEMON until its scheduler has looked: see ecs-service/suitable-instances.ts. */
const daemonCount = ({ arn }: ClusterRow, { store }: Context) =>
  store.count(containerInstances, "everIn", arn) > 0 ? 0 : 1;

function newService(
  input: CreateServiceInput,
  cluster: ClusterRow,
  taskDefinition: TaskDefinitionRow | undefined,
  context: Context,
): ServiceRow {
  const { account, region, now, caller } = context;
  const scheduling = input.schedulingStrategy ?? "REPLICA";
  const launchType = launchTypeOf(input, cluster, taskDefinition);
  return {
    account,
    region,
    arn: serviceArn(context, cluster.name, input.serviceName),
    name: input.serviceName,
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: "ACTIVE",
    taskDefinition: taskDefinition?.arn ?? "",
    desiredCount: scheduling === "DAEMON" ? daemonCount(cluster, context) : (input.desiredCount ?? 0),
    launchType,
    capacityProviderStrategy: strategyOf(input, cluster),
    platformVersion: input.platformVersion ?? (launchType === "FARGATE" ? "LATEST" : undefined),
    schedulingStrategy: scheduling,
    deploymentConfiguration: deploymentConfigurationOf(input, scheduling),
    deploymentController: input.deploymentController?.type ?? "ECS",
    networkConfiguration: input.networkConfiguration,
    loadBalancers: input.loadBalancers ?? [],
    serviceRegistries: input.serviceRegistries ?? [],
    serviceConnectConfiguration: input.serviceConnectConfiguration,
    volumeConfigurations: input.volumeConfigurations,
    vpcLatticeConfigurations: input.vpcLatticeConfigurations,
    placementConstraints: input.placementConstraints ?? [],
    placementStrategy: input.placementStrategy ?? [],
    healthCheckGracePeriodSeconds: input.healthCheckGracePeriodSeconds ?? 0,
    propagateTags: input.propagateTags ?? "NONE",
    enableECSManagedTags: input.enableECSManagedTags ?? false,
    enableExecuteCommand: input.enableExecuteCommand ?? false,
    roleArn:
      roleArnOf(input.role || undefined, account) ??
      (taskDefinition && isAwsvpc(taskDefinition) ? serviceLinkedRoleArn(account) : undefined),
    createdAt: now,
    createdBy: principalName(caller.principal),
    tags: input.tags ?? [],
    clientToken: input.clientToken,
    request: requestText(input),
    deployments: [],
    events: [],
    steady: false,
  };
}
