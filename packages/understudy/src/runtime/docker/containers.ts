import { setTimeout as sleep } from "node:timers/promises";
import { DockerError } from "./docker-error.js";
import type { ContainerDetails, ContainerSummary } from "./docker-types.js";
import type { Engine } from "./engine.js";
import { labelFilter, labels } from "./labels.js";

/** All containers of the instance, or of one of its tasks, whatever their state. @throws DockerError */
export function listContainers(
  engine: Engine,
  wanted: { readonly [label: string]: string } = {},
): Promise<ContainerSummary[]> {
  const filters = labelFilter({ [labels.instance]: engine.instance, ...wanted });
  return engine.api.call("GET", "/containers/json", { query: { all: 1, filters } });
}

/** undefined when there is none. @throws DockerError */
export async function inspectContainer(engine: Engine, id: string): Promise<ContainerDetails | undefined> {
  try {
    return await engine.api.call<ContainerDetails>("GET", `/containers/${id}/json`);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * Creates a container, or finds the one of that name when it is ours: another call, or a process that crashed, made it.
 * @throws DockerError also when the name belongs to a container that is not ours.
 */
export async function createContainer(engine: Engine, name: string, body: object): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    try {
      const { Id } = await engine.api.call<{ Id: string }>("POST", "/containers/create", {
        query: { name },
        json: body,
      });
      return Id;
    } catch (error) {
      if (!(error instanceof DockerError && error.status === 409)) throw error;
      const there = await inspectContainer(engine, name);
      if (there?.Config.Labels[labels.instance] === engine.instance) return there.Id;
      // A name is taken a little before its container can be seen, and a little longer than it can.
      if (there || attempt === 20) throw error;
      await sleep(50);
    }
  }
}

/** Does nothing when it runs. @throws DockerError */
export async function startContainer(engine: Engine, id: string): Promise<void> {
  await engine.api.call("POST", `/containers/${id}/start`);
}

/** Kills and removes a container with its anonymous volumes; resolves when it is gone. @throws DockerError */
export async function removeContainer(engine: Engine, id: string): Promise<void> {
  try {
    await engine.api.call("DELETE", `/containers/${id}`, { query: { force: 1, v: 1 } });
  } catch (error) {
    if (isMissing(error)) return;
    if (!(error instanceof DockerError && error.status === 409)) throw error;
    // "removal of container … is already in progress": somebody else's call; wait for its end.
    await engine.api
      .call("POST", `/containers/${id}/wait`, { query: { condition: "removed" } })
      .catch((cause: unknown) => {
        if (!isMissing(cause)) throw cause;
      });
  }
}

/** The engine does not know the container. */
export function isMissing(error: unknown): boolean {
  return error instanceof DockerError && error.status === 404;
}
