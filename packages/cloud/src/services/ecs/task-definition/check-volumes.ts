import { ecsSourcePathEmpty, ecsUnknownVolume, refuse } from "@understudy/catalogue";
import type { RegisterInput } from "./normalise.js";

/** Mount points name volumes of the definition. Source: Amazon ECS API reference, MountPoint, HostVolumeProperties. */
export function checkVolumes({ volumes = [], containerDefinitions }: RegisterInput): void {
  if (volumes.some(({ host }) => host?.sourcePath === "")) refuse(ecsSourcePathEmpty, {});
  const names = new Set(volumes.map(({ name }) => name));
  for (const { sourceVolume = "" } of containerDefinitions.flatMap(({ mountPoints = [] }) => mountPoints)) {
    if (!names.has(sourceVolume)) refuse(ecsUnknownVolume, { volume: sourceVolume });
  }
}
