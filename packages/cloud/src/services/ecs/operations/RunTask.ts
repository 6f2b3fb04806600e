import {
  ecsClientTokenConflict,
  ecsCountOutOfRange,
  ecsOverrideContainerUnknown,
  ecsPropagateTagsFromService,
  ecsStartedByTooLong,
  refuse,
} from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
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
import { checkNetwork, checkServiceLinkedRole, lacksNetwork } from "../check-launch.js";
import { checkPlacement, launchTypeOf } from "../check-placement.js";
import { checkTags } from "../check-tags.js";
import { findTaskDefinition, requireLaunchCluster, requireTaskDefinition } from "../find.js";
import { checkInfrastructureRoles, passInfrastructureRoles } from "../infrastructure-roles.js";
import { launchTasks } from "../instances/launch.js";
import { operation } from "../operation.js";
import { requestText } from "../request-text.js";
import type { ClusterRow, TaskDefinitionRow, TaskRow } from "../tables.js";
import { tasks } from "../tables.js";
import { wireTask } from "../wire-task.js";

type RunTaskInput = Input<typeof import("@aws-sdk/client-ecs"), "RunTask">;

/** Source: Amazon ECS API reference, RunTask. */
export const RunTask = operation("RunTask", {
  authorize(input, read) {
    const definition = findTaskDefinition(input.taskDefinition, read);
    // AWS says that the network configuration is missing before it looks at roles (recorded through Step Functions).
    const roles =
      definition && lacksNetwork(definition, input.networkConfiguration) ? {} : taskRoles(definition, input.overrides);
    return [
      {
        action: "ecs:RunTask",
        resource: taskDefinitionResource(input.taskDefinition, read),
        context: { ...clusterKey(input.cluster, read), ...launchKeys(input), ...requestTags(input.tags) },
      },
      ...passTaskRoles(roles, read),
      ...passInfrastructureRoles(input, read),
      ...tagOnCreate("RunTask", taskResource(input.cluster, "*", read), input.tags),
    ];
  },
  run(input, context) {
    const cluster = requireLaunchCluster(input.cluster, context);
    const taskDefinition = requireTaskDefinition(input.taskDefinition, context);
    checkRequest(input, taskDefinition);
    checkPlacement(input, cluster, taskDefinition);
    const earlier = startedBefore(input, cluster, taskDefinition, context);
    if (earlier.length > 0) return { tasks: earlier.map((task) => wireTask(task, { tags: true })), failures: [] };
    checkTaskExec(input, taskDefinition);
    checkNetwork(taskDefinition, input.networkConfiguration, context);
    checkServiceLinkedRole(taskDefinition, context);
    checkInfrastructureRoles(input, context);
    const spec = specOf(input, cluster, taskDefinition);
    const { started, failures } = launchTasks(spec, input.count ?? 1, input, context);
    return { tasks: started.map((task) => wireTask(task, { tags: true })), failures };
  },
});

function checkRequest(input: RunTaskInput, { definition }: TaskDefinitionRow): void {
  const { count = 1, startedBy = "", overrides } = input;
  if (count < 1 || count > 10) refuse(ecsCountOutOfRange, {});
  if (startedBy.length > 128) refuse(ecsStartedByTooLong, {});
  if (input.propagateTags === "SERVICE") refuse(ecsPropagateTagsFromService, {});
  checkTags(input.tags);
  const names = definition.containerDefinitions?.map(({ name }) => name);
  const unknown = overrides?.containerOverrides?.find(({ name }) => !names?.includes(name));
  if (unknown) refuse(ecsOverrideContainerUnknown, { container: unknown.name ?? "" });
}

function launchKeys(input: RunTaskInput): RequestContext {
  return {
    "ecs:enable-execute-command": String(input.enableExecuteCommand ?? false),
    ...(input.capacityProviderStrategy?.length && {
      "ecs:capacity-provider": input.capacityProviderStrategy.map(({ capacityProvider }) => capacityProvider),
    }),
  };
}

function specOf(input: RunTaskInput, cluster: ClusterRow, taskDefinition: TaskDefinitionRow) {
  return {
    cluster,
    taskDefinition,
    launchType: launchTypeOf(input, cluster, taskDefinition),
    group: input.group ?? `family:${taskDefinition.family}`,
    overrides: input.overrides,
    networkConfiguration: input.networkConfiguration,
    platformVersion: input.platformVersion,
    startedBy: input.startedBy,
    tags: [
      ...(input.enableECSManagedTags ? [{ key: "aws:ecs:clusterName", value: cluster.name }] : []),
      ...(input.propagateTags === "TASK_DEFINITION" ? taskDefinition.tags : []),
      ...(input.tags ?? []),
    ],
    enableExecuteCommand: input.enableExecuteCommand ?? false,
    ...(input.clientToken && { clientToken: input.clientToken, request: requestOf(input, cluster, taskDefinition) }),
  };
}

/** What must be the same for a repetition, however cluster and task definition were named. */
function requestOf(input: RunTaskInput, cluster: ClusterRow, taskDefinition: TaskDefinitionRow): string {
  return requestText({ ...input, cluster: cluster.arn, taskDefinition: taskDefinition.arn });
}

/** The same client token with the same request gives the tasks that were started. @throws Failure when the request is another. */
function startedBefore(
  input: RunTaskInput,
  cluster: ClusterRow,
  taskDefinition: TaskDefinitionRow,
  { store }: Context,
): readonly TaskRow[] {
  if (!input.clientToken) return [];
  const earlier = store.list(tasks, "clientToken", `${cluster.arn} ${input.clientToken}`);
  const request = requestOf(input, cluster, taskDefinition);
  if (earlier.some((task) => task.request !== request)) {
    refuse(ecsClientTokenConflict, {}, undefined, { members: { resourceIds: earlier.map((task) => task.arn) } });
  }
  return earlier;
}
