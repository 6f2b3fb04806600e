import {
  ecsContainerInstancesEmpty,
  ecsFailureReasons,
  ecsOverrideContainerUnknown,
  ecsPropagateTagsFromService,
  ecsStartedByTooLong,
  ecsTooManyContainerInstances,
  refuse,
} from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import {
  clusterKey,
  passTaskRoles,
  requestTags,
  tagOnCreate,
  taskDefinitionResource,
  taskResource,
  taskRoles,
} from "../check.js";
import { checkTaskExec } from "../check-exec.js";
import { checkNetwork, checkServiceLinkedRole } from "../check-launch.js";
import { checkTags } from "../check-tags.js";
import { findTaskDefinition, requireLaunchCluster, requireTaskDefinition } from "../find.js";
import { checkInfrastructureRoles, passInfrastructureRoles } from "../infrastructure-roles.js";
import { candidateOf } from "../instances/candidate-of.js";
import { containerInstanceArn, findContainerInstance } from "../instances/find.js";
import { lack } from "../instances/place.js";
import { needsOf } from "../instances/resources.js";
import type { LaunchSpec } from "../launch-task.js";
import { launchTask } from "../launch-task.js";
import { operation } from "../operation.js";
import type { ClusterRow, TaskDefinitionRow, TaskRow } from "../tables.js";
import { wireTask } from "../wire-task.js";

type StartTaskInput = Input<typeof import("@aws-sdk/client-ecs"), "StartTask">;

/** Starts a task on each of the instances that the caller chose. Source: Amazon ECS API reference, StartTask. */
export const StartTask = operation("StartTask", {
  authorize(input, read) {
    const arns = input.containerInstances.map((one) => containerInstanceArn(read, input.cluster, one));
    return [
      {
        action: "ecs:StartTask",
        resource: taskDefinitionResource(input.taskDefinition, read),
        context: {
          ...clusterKey(input.cluster, read),
          "ecs:container-instances": arns,
          "ecs:enable-execute-command": String(input.enableExecuteCommand ?? false),
          ...requestTags(input.tags),
        },
      },
      ...passTaskRoles(taskRoles(findTaskDefinition(input.taskDefinition, read), input.overrides), read),
      ...passInfrastructureRoles(input, read),
      ...tagOnCreate("StartTask", taskResource(input.cluster, "*", read), input.tags),
    ];
  },
  run(input, context) {
    const cluster = requireLaunchCluster(input.cluster, context);
    const taskDefinition = requireTaskDefinition(input.taskDefinition, context);
    checkRequest(input, taskDefinition);
    checkTaskExec(input, taskDefinition);
    checkNetwork(taskDefinition, input.networkConfiguration, context);
    checkServiceLinkedRole(taskDefinition, context);
    checkInfrastructureRoles(input, context);
    const spec = specOf(input, cluster, taskDefinition);
    const answers = input.containerInstances.map((one) => startOn(one, spec, context));
    return {
      tasks: answers.flatMap(({ task }) => (task ? [wireTask(task, { tags: true })] : [])),
      failures: answers.flatMap(({ failure }) => failure ?? []),
    };
  },
});

function checkRequest(input: StartTaskInput, { definition }: TaskDefinitionRow): void {
  const { containerInstances, startedBy = "", overrides } = input;
  if (containerInstances.length === 0) refuse(ecsContainerInstancesEmpty, {});
  if (containerInstances.length > 10) refuse(ecsTooManyContainerInstances, { limit: "10" });
  if (startedBy.length > 128) refuse(ecsStartedByTooLong, {});
  if (input.propagateTags === "SERVICE") refuse(ecsPropagateTagsFromService, {});
  checkTags(input.tags);
  const names = definition.containerDefinitions?.map(({ name }) => name);
  const unknown = overrides?.containerOverrides?.find(({ name }) => !names?.includes(name));
  if (unknown) refuse(ecsOverrideContainerUnknown, { container: unknown.name ?? "" });
}

interface Started {
  readonly task?: TaskRow;
  readonly failure?: { readonly arn: string; readonly reason: string };
}

/** Whoever starts a task on an instance of their choice is asked for no strategy: only room counts, and that it is not gone. */
function startOn(one: string, spec: LaunchSpec, context: Context): Started {
  const instance = findContainerInstance(one, spec.cluster, context);
  const arn = containerInstanceArn(context, spec.cluster.name, one);
  if (!instance) return { failure: { arn, reason: ecsFailureReasons.missing } };
  if (instance.status === "INACTIVE") return { failure: { arn, reason: ecsFailureReasons.instanceDeregistered } };
  const { definition } = spec.taskDefinition;
  const size = { cpu: spec.overrides?.cpu ?? definition.cpu, memory: spec.overrides?.memory ?? definition.memory };
  const candidate = candidateOf(instance, spec.group, context.store);
  const needs = needsOf(definition, size);
  const reason = lack(candidate, { needs, distinct: false, memberOf: [], strategy: [] });
  if (reason) return { failure: { arn, reason } };
  return { task: launchTask({ ...spec, containerInstanceArn: instance.arn }, context) };
}

function specOf(input: StartTaskInput, cluster: ClusterRow, taskDefinition: TaskDefinitionRow): LaunchSpec {
  return {
    cluster,
    taskDefinition,
    launchType: "EC2",
    group: input.group ?? `family:${taskDefinition.family}`,
    overrides: input.overrides,
    networkConfiguration: input.networkConfiguration,
    startedBy: input.startedBy,
    tags: [
      ...(input.enableECSManagedTags ? [{ key: "aws:ecs:clusterName", value: cluster.name }] : []),
      ...(input.propagateTags === "TASK_DEFINITION" ? taskDefinition.tags : []),
      ...(input.tags ?? []),
    ],
    enableExecuteCommand: input.enableExecuteCommand ?? false,
  };
}
