/** What a container finds mounted, from its mount points and the volumes of its task definition. */
import type { ContainerDefinition, TaskDefinition, Volume } from "@aws-sdk/client-ecs";
import type { MountSpec } from "../../runtime/runtime.js";
import type { Settings } from "../../settings.js";
import { allowedFolder } from "./allowed-folder.js";

type Options = { readonly [name: string]: string } | undefined;

type Source =
  | { readonly kind: "task"; readonly volume: string; readonly options: Options }
  | { readonly kind: "shared"; readonly volume: string; readonly options: Options; readonly autoprovision: boolean }
  | { readonly kind: "host"; readonly source: string; readonly within: string };

/**
 * Mounts of a container. Source: Amazon ECS API reference, Volume, HostVolumeProperties, DockerVolumeConfiguration, MountPoint.
 * A host path that is not allowed is left out: check-host-access.ts has refused it before.
 * DIFFERS: a volume that is configured at launch (EBS) is an empty volume of the task: there are no snapshots and no sizes.
 */
export function mountsOf(
  { mountPoints = [] }: ContainerDefinition,
  { volumes = [] }: TaskDefinition,
  settings: Settings,
): readonly MountSpec[] {
  return mountPoints.flatMap(({ sourceVolume, containerPath = "", readOnly = false }) => {
    const volume = volumes.find(({ name }) => name === sourceVolume);
    const source = volume && sourceOf(volume, settings);
    return source ? [{ ...source, path: containerPath, readOnly }] : [];
  });
}

function sourceOf(
  { name = "", host, dockerVolumeConfiguration: docker }: Volume,
  settings: Settings,
): Source | undefined {
  const source = host?.sourcePath;
  if (source !== undefined) {
    const within = allowedFolder(source, settings);
    return within === undefined ? undefined : { kind: "host", source, within };
  }
  const options = docker?.driverOpts;
  if (docker?.scope !== "shared") return { kind: "task", volume: name, options };
  return { kind: "shared", volume: name, options, autoprovision: docker.autoprovision ?? false };
}
