import type { PublishedPort, SandboxState, TaskSpec } from "@understudy/cloud";
import type { TaskLimits } from "./container-usage.js";
import { createContainer, listContainers, removeContainer } from "./containers.js";
import type { ContainerSummary } from "./docker-types.js";
import type { Engine } from "./engine.js";
import { labels } from "./labels.js";
import { ensurePauseImage } from "./pause-image.js";
import { pauseBody } from "./sandbox-body.js";
import { startSandboxProgram } from "./start-sandbox-program.js";

/** All containers of a task as the engine lists them. @throws DockerError */
export function listTask(engine: Engine, taskId: string): Promise<ContainerSummary[]> {
  return listContainers(engine, { [labels.task]: taskId });
}

/** The pause container among a task's containers. */
export function findPause(containers: readonly ContainerSummary[]): ContainerSummary | undefined {
  return containers.find(({ Labels }) => Labels[labels.sandbox] === "pause");
}

/**
 * Creates and starts the pause container that holds the task's network namespace, as on Fargate; does nothing when it runs.
 * DIFFERS: in the modes bridge and host, too, the containers of a task share one namespace of their own. Credentials answer
 * there as in awsvpc, nothing of this machine's network is handed in, but two containers of a task cannot use the same port.
 * @throws RuntimeRefusal, DockerError
 */
export async function ensurePause(engine: Engine, task: TaskSpec): Promise<void> {
  const there = findPause(await listTask(engine, task.taskId));
  if (there?.State === "running") return;
  const id = there?.Id ?? (await createPause(engine, task));
  try {
    await startSandboxProgram(engine, id);
  } catch (error) {
    // What could not be set up must not be taken for a sandbox by the next try.
    await removeContainer(engine, id).catch(() => undefined);
    throw error;
  }
}

async function createPause(engine: Engine, task: TaskSpec): Promise<string> {
  const image = await ensurePauseImage(engine.api, engine.architecture);
  const name = `understudy-${engine.instance}-${task.taskId}.pause`;
  return createContainer(engine, name, pauseBody(engine.instance, task, image));
}

/** The limits with which the task was started. */
export function taskLimits(pause: ContainerSummary | undefined): TaskLimits {
  const limit = (label: string) => (pause?.Labels[label] ? Number(pause.Labels[label]) : undefined);
  return { cpu: limit(labels.taskCpu), memoryMiB: limit(labels.taskMemory) };
}

/** The task's address on the engine's network; empty members when it has none. */
export function sandboxState(pause: ContainerSummary | undefined): SandboxState {
  const endpoint = Object.values(pause?.NetworkSettings?.Networks ?? {}).find(({ IPAddress }) => IPAddress);
  return { privateIpv4Address: endpoint?.IPAddress, macAddress: endpoint?.MacAddress, ports: publishedPorts(pause) };
}

function publishedPorts(pause: ContainerSummary | undefined): readonly PublishedPort[] | undefined {
  const ports = (pause?.Ports ?? []).flatMap(({ IP = "", PrivatePort, PublicPort, Type }) =>
    PublicPort === undefined
      ? []
      : [
          {
            containerPort: PrivatePort,
            hostPort: PublicPort,
            protocol: Type === "udp" ? ("udp" as const) : ("tcp" as const),
            bindIp: IP,
          },
        ],
  );
  return ports.length > 0 ? ports : undefined;
}
