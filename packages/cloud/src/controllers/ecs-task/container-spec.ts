/** What a container is started with: its definition, the run's overrides, and what the agent adds. */
import type { ContainerDefinition, ContainerOverride } from "@aws-sdk/client-ecs";
import type { ContainerSpec, TaskSpec } from "../../runtime/runtime.js";
import { lastPart } from "../../services/ecs/arn.js";
import type { TaskDefinitionRow, TaskRow } from "../../services/ecs/tables.js";
import type { Settings } from "../../settings.js";
import { linuxSpec } from "./linux-spec.js";
import { mountsOf } from "./mounts.js";
import { sandboxNetwork } from "./sandbox-network.js";

/** Environment that every container gets from the host: where this server is, as seen from a container. */
export type ContainerEnvironment = { readonly [name: string]: string };

export function taskSpec(task: TaskRow, definition: TaskDefinitionRow): TaskSpec {
  return {
    taskId: task.taskId,
    taskArn: task.arn,
    clusterName: task.clusterName,
    family: definition.family,
    revision: String(definition.revision),
    networkMode: (definition.definition.networkMode ?? "bridge") as TaskSpec["networkMode"],
    ...sandboxNetwork(definition.definition),
    sharedProcesses: definition.definition.pidMode === "task",
    sharedIpc: definition.definition.ipcMode === "task",
    ...addressOf(task),
    ...(task.cpu !== undefined && { cpu: Number(task.cpu) }),
    ...(task.memory !== undefined && { memoryMiB: Number(task.memory) }),
  };
}

/** Of the task's network interface. */
function addressOf({ attachments }: TaskRow): Pick<TaskSpec, "address" | "macAddress"> {
  const details = attachments[0]?.details ?? [];
  const value = (wanted: string) => details.find(({ name }) => name === wanted)?.value;
  return { address: value("privateIPv4Address"), macAddress: value("macAddress") };
}

export function containerSpec(
  container: ContainerDefinition,
  task: TaskRow,
  definition: TaskDefinitionRow,
  host: ContainerEnvironment,
  settings: Settings,
  /** Values of the container's secrets, by the name of their variable. */
  secrets: ContainerEnvironment = {},
): ContainerSpec {
  const name = container.name ?? "";
  const override = task.overrides.containerOverrides?.find((one) => one.name === name);
  return {
    name,
    image: container.image ?? "",
    entryPoint: container.entryPoint,
    command: override?.command ?? container.command,
    environment: { ...host, ...agentEnvironment(name, task), ...secrets, ...ownEnvironment(container, override) },
    workingDirectory: container.workingDirectory,
    user: container.user,
    readonlyRootFilesystem: container.readonlyRootFilesystem,
    pseudoTerminal: container.pseudoTerminal,
    interactive: container.interactive,
    cpu: override?.cpu ?? container.cpu,
    memoryMiB: override?.memory ?? container.memory,
    memoryReservationMiB: override?.memoryReservation ?? container.memoryReservation,
    ulimits: container.ulimits?.map(({ name: limit, softLimit, hardLimit }) => ({
      name: limit ?? "",
      soft: softLimit ?? 0,
      hard: hardLimit ?? 0,
    })),
    ...linuxSpec(container),
    mounts: mountsOf(container, definition.definition, settings),
    volumesFrom: container.volumesFrom?.map(({ sourceContainer = "", readOnly = false }) => ({
      container: sourceContainer,
      readOnly,
    })),
    labels: { ...container.dockerLabels, ...agentLabels(name, task, definition) },
    healthCheck: healthCheck(container),
  };
}

/** Id under which the container finds its metadata: `/v4/<id>`. */
export const metadataId = (task: TaskRow, container: string) =>
  `${task.taskId}-${lastPart(task.containers.find(({ name }) => name === container)?.containerArn ?? "").slice(0, 8)}`;

/** Source: Amazon ECS Developer Guide, "Task metadata endpoint version 4", "Task IAM role". */
function agentEnvironment(name: string, task: TaskRow): { readonly [name: string]: string } {
  return {
    AWS_EXECUTION_ENV: task.launchType === "FARGATE" ? "AWS_ECS_FARGATE" : "AWS_ECS_EC2",
    AWS_REGION: task.region,
    AWS_DEFAULT_REGION: task.region,
    ECS_AGENT_URI: `http://169.254.170.2/api/${metadataId(task, name)}`,
    ECS_CONTAINER_METADATA_URI: `http://169.254.170.2/v3/${metadataId(task, name)}`,
    ECS_CONTAINER_METADATA_URI_V4: `http://169.254.170.2/v4/${metadataId(task, name)}`,
    ...(task.credentialsId !== undefined && {
      AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: `/v2/credentials/${task.credentialsId}`,
    }),
  };
}

function ownEnvironment(container: ContainerDefinition, override: ContainerOverride | undefined) {
  const pairs = [...(container.environment ?? []), ...(override?.environment ?? [])];
  return Object.fromEntries(pairs.map(({ name = "", value = "" }) => [name, value]));
}

function agentLabels(name: string, task: TaskRow, definition: TaskDefinitionRow) {
  return {
    "com.amazonaws.ecs.cluster": task.clusterArn,
    "com.amazonaws.ecs.container-name": name,
    "com.amazonaws.ecs.task-arn": task.arn,
    "com.amazonaws.ecs.task-definition-family": definition.family,
    "com.amazonaws.ecs.task-definition-version": String(definition.revision),
  };
}

/** Defaults: interval 30 s, timeout 5 s, 3 retries, no start period. Source: Amazon ECS API reference, HealthCheck. */
function healthCheck({ healthCheck: check }: ContainerDefinition): ContainerSpec["healthCheck"] {
  if (!check?.command?.length) return undefined;
  return {
    command: check.command,
    intervalSeconds: check.interval ?? 30,
    timeoutSeconds: check.timeout ?? 5,
    retries: check.retries ?? 3,
    startPeriodSeconds: check.startPeriod ?? 0,
  };
}
