import { ecsTooManyTaskSets, refuse } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { taskSetArn } from "../arn.js";
import { passTaskRoles, requestTags, tagOnCreate, taskDefinitionResource, taskRoles } from "../check.js";
import { checkNetwork, checkServiceLinkedRole } from "../check-launch.js";
import { ofServiceKeys, taskSetResource } from "../check-of-service.js";
import { checkPlacement, launchTypeOf, strategyOf } from "../check-placement.js";
import { checkRegistries } from "../check-registries.js";
import { checkTags } from "../check-tags.js";
import { checkTargetGroups } from "../check-target-groups.js";
import { deploymentId } from "../deployment.js";
import { findTaskDefinition, requireCluster, requireTaskDefinition } from "../find.js";
import { requireExternalService } from "../find-task-set.js";
import { operation } from "../operation.js";
import { requestText } from "../request-text.js";
import type { ClusterRow, ServiceRow, TaskDefinitionRow, TaskSetRow } from "../tables.js";
import { taskSets } from "../tables.js";
import { taskSetScale } from "../task-set-scale.js";
import { wireTaskSet } from "../wire-task-set.js";

type CreateTaskSetInput = Input<typeof import("@aws-sdk/client-ecs"), "CreateTaskSet">;

/** AWS says so when it refuses a sixth (aws-samples/ecs-bg-external-controller#6). */
const MOST = 5;

/**
 * Makes a task set of a service that an external controller deploys. Its tasks are started by the service's scheduler. Source:
 * Amazon ECS API reference, CreateTaskSet.
 */
export const CreateTaskSet = operation("CreateTaskSet", {
  authorize(input, read) {
    const resource = taskSetResource(input.cluster, input.service, "*", read);
    const context = {
      ...ofServiceKeys(input.cluster, input.service, read),
      "ecs:task-definition": taskDefinitionResource(input.taskDefinition, read),
      ...(input.capacityProviderStrategy?.length && {
        "ecs:capacity-provider": input.capacityProviderStrategy.map((item) => item.capacityProvider),
      }),
      ...requestTags(input.tags),
    };
    return [
      { action: "ecs:CreateTaskSet", resource, context },
      ...passTaskRoles(taskRoles(findTaskDefinition(input.taskDefinition, read)), read),
      ...tagOnCreate("CreateTaskSet", resource, input.tags),
    ];
  },
  run(input, context) {
    const { store } = context;
    checkTags(input.tags);
    const service = requireExternalService(input.cluster, input.service, context);
    const existing = store.list(taskSets, "service", service.arn);
    const same = existing.find((set) => input.clientToken && set.request === tokenAnd(input));
    if (same) return { taskSet: wireTaskSet(same, service, store, { tags: true }) };
    if (existing.length >= MOST) refuse(ecsTooManyTaskSets, {});
    const cluster = requireCluster(input.cluster, context);
    const taskDefinition = requireTaskDefinition(input.taskDefinition, context);
    checkPlacement(input, cluster, taskDefinition);
    checkNetwork(taskDefinition, input.networkConfiguration, context);
    checkServiceLinkedRole(taskDefinition, context);
    checkTargetGroups(input.loadBalancers, taskDefinition, context);
    checkRegistries(input.serviceRegistries, context);
    const set = newTaskSet(input, service, cluster, taskDefinition, context);
    store.put(taskSets, set);
    return { taskSet: wireTaskSet(set, service, store, { tags: true }) };
  },
});

function newTaskSet(
  input: CreateTaskSetInput,
  service: ServiceRow,
  cluster: ClusterRow,
  taskDefinition: TaskDefinitionRow,
  { now, ids }: Context,
): TaskSetRow {
  const id = deploymentId(ids);
  const launchType = launchTypeOf(input, cluster, taskDefinition);
  return {
    account: service.account,
    region: service.region,
    arn: taskSetArn(service, service.clusterName, service.name, id),
    id,
    serviceArn: service.arn,
    clusterArn: service.clusterArn,
    status: "ACTIVE",
    externalId: input.externalId,
    taskDefinition: taskDefinition.arn,
    launchType,
    capacityProviderStrategy: strategyOf(input, cluster),
    platformVersion: input.platformVersion ?? (launchType === "FARGATE" ? "LATEST" : undefined),
    networkConfiguration: input.networkConfiguration,
    loadBalancers: input.loadBalancers ?? [],
    serviceRegistries: input.serviceRegistries ?? [],
    scale: taskSetScale(input.scale),
    createdAt: now,
    updatedAt: now,
    stabilityStatus: "STABILIZING",
    stabilityStatusAt: now,
    failedStarts: 0,
    ...(input.clientToken && { request: tokenAnd(input) }),
    tags: input.tags ?? [],
  };
}

/** Another token makes another request of the same. */
const tokenAnd = (input: CreateTaskSetInput) => `${input.clientToken} ${requestText(input)}`;
