import type { MountSpec } from "@understudy/cloud";
import { isMissing } from "./containers.js";
import { DockerError } from "./docker-error.js";
import type { Engine } from "./engine.js";
import { labelFilter, labels } from "./labels.js";

type Names = { readonly [name: string]: string };

interface VolumeList {
  readonly Volumes:
    | readonly { readonly Name: string; readonly Labels: { readonly [name: string]: string } | null }[]
    | null;
}

/** Name of a task's own volume, or of one that tasks of the instance share. A shared one has a dot, task ids have none. */
export function volumeName(
  instance: string,
  mount: { readonly kind: "task" | "shared"; readonly volume: string },
  taskId: string,
) {
  return mount.kind === "task"
    ? `understudy-${instance}-${taskId}-${mount.volume}`
    : `understudy-${instance}.shared-${mount.volume}`;
}

/**
 * Makes the volumes of a container's mounts, unless they are there.
 * DIFFERS: shared volumes are those of this Understudy: volumes of the engine that others made are never touched.
 * @throws DockerError also when a shared volume is missing that is not to be made.
 */
export async function ensureVolumes(engine: Engine, taskId: string, mounts: readonly MountSpec[]): Promise<void> {
  for (const mount of mounts) {
    if (mount.kind === "host") continue;
    const name = volumeName(engine.instance, mount, taskId);
    if (mount.kind === "shared" && !mount.autoprovision) await inspectVolume(engine, name, mount.volume);
    else await createVolume(engine, name, mount.kind === "task" ? { [labels.task]: taskId } : {}, mount.options);
  }
}

/** The engine's own words for a volume that is not there, with the name that the user knows. */
async function inspectVolume(engine: Engine, name: string, known: string): Promise<void> {
  try {
    await engine.api.call("GET", `/volumes/${name}`);
  } catch (error) {
    if (isMissing(error)) throw new DockerError(404, `get ${known}: no such volume`);
    throw error;
  }
}

/** Creating one that is there gives that one. */
async function createVolume(engine: Engine, name: string, more: Names, options: Names = {}): Promise<void> {
  const body = { Name: name, Labels: { [labels.instance]: engine.instance, ...more }, DriverOpts: options };
  await engine.api.call("POST", "/volumes/create", { json: body });
}

/** Removes the volumes of a task. Its containers must be gone. @throws DockerError */
export async function removeTaskVolumes(engine: Engine, taskId: string): Promise<void> {
  await removeVolumes(engine, { [labels.task]: taskId });
}

/** Removes every volume of the instance, whose containers must be gone. @throws DockerError */
export async function removeVolumes(engine: Engine, wanted: { readonly [label: string]: string } = {}): Promise<void> {
  const filters = labelFilter({ [labels.instance]: engine.instance, ...wanted });
  const { Volumes: found } = await engine.api.call<VolumeList>("GET", "/volumes", { query: { filters } });
  await Promise.all((found ?? []).map(({ Name }) => removeVolume(engine, Name)));
}

async function removeVolume(engine: Engine, name: string): Promise<void> {
  try {
    await engine.api.call("DELETE", `/volumes/${name}`);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
