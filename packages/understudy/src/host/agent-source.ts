/** Answers the containers' questions at 169.254.170.2 from the cloud: a task's credentials, and what the task is. */
import type { Cloud, Runtime, TaskContainer, TaskRow } from "@understudy/cloud";
import { findTaskByAddress, findTaskByCredentials, metadataId, sessionOf } from "@understudy/cloud";
import type { AgentSource, ContainerMetadata, RoleCredentials, TaskMetadata } from "../agent-endpoint/agent-source.js";

export interface AgentSourceParts {
  /** The cloud as it is now: a reset makes another. */
  readonly cloud: () => Cloud;
  readonly runtime: () => Runtime;
}

export function agentSource({ cloud, runtime }: AgentSourceParts): AgentSource {
  const stats = (task: TaskRow, name: string) => runtime().stats?.(task.taskId, name);
  const own = (endpointId: string, peer: string) => {
    const task = findTaskByAddress(cloud().store, peer);
    const container = task?.containers.find(({ name }) => metadataId(task, name) === endpointId);
    return task && container ? { task, container } : undefined;
  };
  return {
    credentials(id, peer) {
      const task = findTaskByCredentials(cloud().store, id);
      if (task?.address !== peer) return undefined;
      return task.taskRole ? credentials(task, cloud()) : "uninitialized";
    },
    container(id, peer) {
      const found = own(id, peer);
      return found && containerMetadata(found.container, found.task);
    },
    task(id, peer, withTags) {
      const found = own(id, peer);
      return found && taskMetadata(found.task, withTags);
    },
    async containerStats(id, peer) {
      const found = own(id, peer);
      return found && ((await stats(found.task, found.container.name)) ?? "unavailable");
    },
    async taskStats(id, peer) {
      const found = own(id, peer);
      if (!found) return undefined;
      const all = found.task.containers.map(async ({ name, runtimeId = name }) => [
        runtimeId,
        (await stats(found.task, name)) ?? null,
      ]);
      return Object.fromEntries(await Promise.all(all));
    },
  };
}

function credentials(task: TaskRow, cloud: Cloud): RoleCredentials | undefined {
  const session = task.taskRole && sessionOf(cloud.store, task.taskRole.accessKeyId);
  if (!session || !task.taskRole) return undefined;
  return {
    RoleArn: task.taskRole.roleArn,
    AccessKeyId: session.accessKeyId,
    SecretAccessKey: session.secretAccessKey,
    Token: session.sessionToken,
    Expiration: rfc3339(session.expiresAt),
  };
}

const rfc3339 = (time: number) => new Date(time).toISOString().replace(/\.\d{3}Z$/, "Z");
const optional = (time: number | undefined) => (time === undefined ? undefined : new Date(time).toISOString());

/** Source: Amazon ECS Developer Guide, "Amazon ECS task metadata endpoint version 4". */
function taskMetadata(task: TaskRow, withTags: boolean): TaskMetadata {
  const [family = "", revision = ""] = task.taskDefinitionArn
    .slice(task.taskDefinitionArn.lastIndexOf("/") + 1)
    .split(":");
  return {
    Cluster: task.clusterArn,
    TaskARN: task.arn,
    Family: family,
    Revision: revision,
    DesiredStatus: task.desiredStatus,
    KnownStatus: task.lastStatus,
    Containers: task.containers.map((container) => containerMetadata(container, task)),
    Limits: {
      ...(task.cpu !== undefined && { CPU: Number(task.cpu) / 1024 }),
      ...(task.memory !== undefined && { Memory: Number(task.memory) }),
    },
    PullStartedAt: optional(task.pullStartedAt),
    PullStoppedAt: optional(task.pullStoppedAt),
    ExecutionStoppedAt: optional(task.executionStoppedAt),
    AvailabilityZone: `${task.region}a`,
    LaunchType: task.launchType,
    ...(withTags && { TaskTags: Object.fromEntries(task.tags.map(({ key = "", value = "" }) => [key, value])) }),
    ...(task.serviceArn && { ServiceName: task.serviceArn.slice(task.serviceArn.lastIndexOf("/") + 1) }),
    FaultInjectionEnabled: false,
  };
}

function containerMetadata(container: TaskContainer, task: TaskRow): ContainerMetadata {
  const { address } = task;
  const [family = "", revision = ""] = task.taskDefinitionArn
    .slice(task.taskDefinitionArn.lastIndexOf("/") + 1)
    .split(":");
  return {
    DockerId: container.runtimeId ?? "",
    Name: container.name,
    DockerName: container.name,
    Image: container.image,
    ImageID: container.imageDigest ?? "",
    Labels: {
      "com.amazonaws.ecs.cluster": task.clusterArn,
      "com.amazonaws.ecs.container-name": container.name,
      "com.amazonaws.ecs.task-arn": task.arn,
      "com.amazonaws.ecs.task-definition-family": family,
      "com.amazonaws.ecs.task-definition-version": revision,
    },
    DesiredStatus: task.desiredStatus,
    KnownStatus: container.lastStatus,
    ...(container.exitCode !== undefined && { ExitCode: container.exitCode }),
    Limits: {
      ...(container.cpu !== undefined && { CPU: container.cpu }),
      ...(container.memory !== undefined && { Memory: container.memory }),
    },
    Type: "NORMAL",
    ContainerARN: container.containerArn,
    Networks: [{ NetworkMode: "awsvpc", ...(address && { IPv4Addresses: [address] }) }],
  };
}
