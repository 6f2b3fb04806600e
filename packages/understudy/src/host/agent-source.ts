/** Answers the containers' questions at 169.254.170.2 from the cloud: a task's credentials, and what the task is. */
import type { Cloud, Runtime, TaskRow } from "@understudy/cloud";
import { definitionOf, findTaskByAddress, findTaskByCredentials, metadataId, sessionOf } from "@understudy/cloud";
import type { AgentSource, RoleCredentials } from "../agent-endpoint/agent-source.js";
import type { Surroundings } from "./task-metadata.js";
import { containerMetadata, taskMetadata } from "./task-metadata.js";
import { taskProtection } from "./task-protection.js";

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
  const surroundings = async (task: TaskRow): Promise<Surroundings> => ({
    task,
    definition: definitionOf(cloud().store, task),
    state: await runtime().inspect(task.taskId),
  });
  return {
    credentials(id, peer) {
      const task = findTaskByCredentials(cloud().store, id);
      if (task?.address !== peer) return undefined;
      return task.taskRole ? credentials(task, cloud()) : "uninitialized";
    },
    async container(id, peer) {
      const found = own(id, peer);
      return found && containerMetadata(found.container, await surroundings(found.task));
    },
    async task(id, peer, withTags) {
      const found = own(id, peer);
      return found && taskMetadata(await surroundings(found.task), withTags);
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
    protection(id, peer, wish) {
      const found = own(id, peer);
      return found && taskProtection(found.task, wish, cloud());
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
