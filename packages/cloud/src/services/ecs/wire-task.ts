import type { Container, ManagedAgent, Task } from "@aws-sdk/client-ecs";
import type { TaskContainer, TaskRow } from "./tables.js";
import { taskHealth } from "./task-health.js";
import { date } from "./time.js";

/**
 * A task as the API shows it. Members without a value are left out, as AWS leaves them out; health is told of from PENDING on
 * (a recorded answer of RunTask has none).
 */
export function wireTask(task: TaskRow, options: { readonly tags: boolean }): Task {
  return {
    taskArn: task.arn,
    clusterArn: task.clusterArn,
    containerInstanceArn: task.containerInstanceArn,
    taskDefinitionArn: task.taskDefinitionArn,
    group: task.group,
    startedBy: task.startedBy,
    launchType: task.launchType as Task["launchType"],
    platformVersion: task.platformVersion,
    ...(task.platformVersion !== undefined && { platformFamily: "Linux" }),
    availabilityZone: `${task.region}a`,
    cpu: task.cpu,
    memory: task.memory,
    ...(task.launchType === "FARGATE" && {
      ephemeralStorage: { sizeInGiB: task.overrides.ephemeralStorage?.sizeInGiB ?? 20 },
    }),
    lastStatus: task.lastStatus,
    desiredStatus: task.desiredStatus,
    ...(task.lastStatus !== "PROVISIONING" && { healthStatus: taskHealth(task) }),
    version: task.version,
    attachments: [...task.attachments],
    attributes: [{ name: "ecs.cpu-architecture", value: "x86_64" }],
    containers: task.containers.map((container) => wireContainer(container, task)),
    inferenceAccelerators: [],
    overrides: task.overrides,
    enableExecuteCommand: task.enableExecuteCommand,
    tags: options.tags ? [...task.tags] : [],
    createdAt: date(task.createdAt),
    connectivityAt: date(task.connectivityAt),
    ...(task.connectivityAt !== undefined && { connectivity: "CONNECTED" }),
    pullStartedAt: date(task.pullStartedAt),
    pullStoppedAt: date(task.pullStoppedAt),
    startedAt: date(task.startedAt),
    stoppingAt: date(task.stoppingAt),
    executionStoppedAt: date(task.executionStoppedAt),
    stoppedAt: date(task.stoppedAt),
    stopCode: task.stopCode,
    stoppedReason: task.stoppedReason,
  };
}

function wireContainer(container: TaskContainer, task: TaskRow): Container {
  const [attachment] = task.attachments;
  const { address } = task;
  return {
    containerArn: container.containerArn,
    taskArn: task.arn,
    name: container.name,
    image: container.image,
    imageDigest: container.imageDigest,
    runtimeId: container.runtimeId,
    lastStatus: container.lastStatus,
    exitCode: container.exitCode,
    reason: container.reason,
    networkBindings: [...(container.networkBindings ?? [])],
    networkInterfaces: address && attachment ? [{ attachmentId: attachment.id, privateIpv4Address: address }] : [],
    ...(task.lastStatus !== "PROVISIONING" && { healthStatus: container.healthStatus }),
    managedAgents: managedAgents(container, task),
    cpu: String(container.cpu ?? 0),
    ...(container.memory !== undefined && { memory: String(container.memory) }),
  };
}

/** The agent of ECS Exec lives as long as its container. Source: Amazon ECS API reference, ManagedAgent. */
function managedAgents({ lastStatus }: TaskContainer, { enableExecuteCommand, startedAt }: TaskRow): ManagedAgent[] {
  if (!enableExecuteCommand) return [];
  const since = lastStatus === "RUNNING" && startedAt !== undefined ? { lastStartedAt: date(startedAt) } : {};
  return [{ name: "ExecuteCommandAgent", lastStatus, ...since }];
}
