import { ecsServiceNameInvalid, ecsServiceNotIdempotent, ecsServiceStillDraining, refuse } from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
import type { Check, Context, Read } from "../../../gate/operation.js";
import { principalName } from "../../../gate/pipeline.js";
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
import { checkService } from "../check-service.js";
import { checkServiceRole } from "../check-service-role.js";
import { checkTags } from "../check-tags.js";
import { newDeployment } from "../deployment.js";
import { findTaskDefinition, requireLaunchCluster, requireTaskDefinition } from "../find.js";
import { checkInfrastructureRoles, passInfrastructureRoles } from "../infrastructure-roles.js";
import { isAwsvpc } from "../launch-task.js";
import { makeServiceLinkedRole } from "../make-service-linked-role.js";
import { operation } from "../operation.js";
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
    const taskDefinition = requireTaskDefinition(input.taskDefinition ?? "", context);
    const existing = context.store.get(services, serviceArn(context, cluster.name, input.serviceName));
    if (existing?.status === "DRAINING") refuse(ecsServiceStillDraining, {});
    if (existing?.status === "ACTIVE") return { service: repeated(existing, input, context) };
    checkPlacement(input, cluster, taskDefinition);
    checkService(input, taskDefinition);
    checkServiceExec(input.enableExecuteCommand, taskDefinition, "created");
    checkServiceRole(input, taskDefinition, context);
    checkNetwork(taskDefinition, input.networkConfiguration);
    checkServiceLinkedRole(taskDefinition, context);
    checkInfrastructureRoles(input, context);
    const service = newService(input, cluster, taskDefinition, context);
    context.store.put(services, service);
    return { service: wireService(service, context.store, { tags: true }) };
  },
});

function passServiceRole(role: string | undefined, { account }: Read): readonly Check[] {
  const arn = role ? parseRole(role, account) : undefined;
  return arn ? [passRole(arn, "ecs.amazonaws.com")] : [];
}

/** The service that the same request made before. @throws Failure when it was another request. */
function repeated(existing: ServiceRow, input: CreateServiceInput, context: Context) {
  if (existing.request !== requestOf(input)) refuse(ecsServiceNotIdempotent, {});
  return wireService(existing, context.store, { tags: true });
}

/** What must be the same for a repetition; the token itself does not count. */
function requestOf({ clientToken: _token, ...asked }: CreateServiceInput): string {
  return JSON.stringify(Object.fromEntries(Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1))));
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

function newService(
  input: CreateServiceInput,
  cluster: ClusterRow,
  taskDefinition: TaskDefinitionRow,
  context: Context,
): ServiceRow {
  const { account, region, now, ids, caller } = context;
  const scheduling = input.schedulingStrategy ?? "REPLICA";
  return {
    account,
    region,
    arn: serviceArn(context, cluster.name, input.serviceName),
    name: input.serviceName,
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: "ACTIVE",
    taskDefinition: taskDefinition.arn,
    desiredCount: input.desiredCount ?? 0,
    launchType: launchTypeOf(input, cluster, taskDefinition),
    capacityProviderStrategy: strategyOf(input, cluster),
    platformVersion:
      input.platformVersion ?? (launchTypeOf(input, cluster, taskDefinition) === "FARGATE" ? "LATEST" : undefined),
    schedulingStrategy: scheduling,
    deploymentConfiguration: {
      deploymentCircuitBreaker: { enable: false, rollback: false },
      maximumPercent: 200,
      minimumHealthyPercent: scheduling === "DAEMON" ? 0 : 100,
      ...input.deploymentConfiguration,
    },
    deploymentController: input.deploymentController?.type ?? "ECS",
    networkConfiguration: input.networkConfiguration,
    loadBalancers: input.loadBalancers ?? [],
    serviceRegistries: input.serviceRegistries ?? [],
    placementConstraints: input.placementConstraints ?? [],
    placementStrategy: input.placementStrategy ?? [],
    healthCheckGracePeriodSeconds: input.healthCheckGracePeriodSeconds ?? 0,
    propagateTags: input.propagateTags ?? "NONE",
    enableECSManagedTags: input.enableECSManagedTags ?? false,
    enableExecuteCommand: input.enableExecuteCommand ?? false,
    roleArn:
      roleArnOf(input.role || undefined, account) ??
      (isAwsvpc(taskDefinition) ? serviceLinkedRoleArn(account) : undefined),
    createdAt: now,
    createdBy: principalName(caller),
    tags: input.tags ?? [],
    clientToken: input.clientToken,
    request: requestOf(input),
    deployments: [newDeployment(taskDefinition.arn, now, ids)],
    events: [],
    steady: false,
  };
}
