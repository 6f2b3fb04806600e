/** Volumes of kinds that are not here stop the task before it starts: it must not run on an empty folder in their place. */
import type { TaskDefinition, Volume } from "@aws-sdk/client-ecs";
import { ecsVolumeDriverMissing, ecsVolumeNotMounted, refuse } from "@understudy/catalogue";
import type { Place } from "../../services/ecs/arn.js";

/** @throws Failure whose text is the stopped reason. */
export function checkVolumes({ volumes = [] }: TaskDefinition, { region }: Place): void {
  for (const volume of volumes) {
    const { efsVolumeConfiguration: efs } = volume;
    if (efs) {
      const host = `${efs.fileSystemId}.efs.${region}.amazonaws.com`;
      const problem = `stderr: Failed to resolve "${host}" - check that your file system ID is correct.`;
      refuse(ecsVolumeNotMounted, { problem }, { fileSystemId: efs.fileSystemId ?? "" });
    }
    const driver = missingDriver(volume);
    if (driver) refuse(ecsVolumeDriverMissing, { volume: volume.name ?? "", driver }, { driver });
  }
}

function missingDriver(volume: Volume): string | undefined {
  const { dockerVolumeConfiguration: docker, fsxWindowsFileServerVolumeConfiguration: fsx } = volume;
  if (fsx) return "fsxWindowsFileServer";
  if ("s3filesVolumeConfiguration" in volume && volume.s3filesVolumeConfiguration) return "s3files";
  return docker?.driver !== undefined && docker.driver !== "local" ? docker.driver : undefined;
}
