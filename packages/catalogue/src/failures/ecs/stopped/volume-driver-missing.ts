import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import type { VolumeDriverView } from "../../causes/volume-driver-not-here.js";
import { volumeDriverNotHere } from "../../causes/volume-driver-not-here.js";
import { stoppedReason } from "../../surface.js";

/** No driver of that name makes volumes on the machine. */
export const ecsVolumeDriverMissing = failureMode<"volume" | "driver", VolumeDriverView>({
  id: "ecs.volume-driver-missing",
  surfaces: [stoppedReason],
  template: template`CannotCreateVolumeError: create ${"volume"}: error looking up volume plugin ${"driver"}: plugin "${"driver"}" not found`,
  causes: [volumeDriverNotHere],
  words: {
    en: "The volume {volume} needs the driver {driver}, which is not on the machine.",
    ko: "볼륨 {volume}에는 {driver} 드라이버가 필요하지만 이 머신에 없습니다.",
    ja: "ボリューム {volume} には {driver} ドライバーが必要ですが、このマシンにはありません。",
  },
  examples: [
    {
      text: 'CannotCreateVolumeError: create data: error looking up volume plugin rexray/ebs: plugin "rexray/ebs" not found',
      source: "moby/moby volume service (the daemon's words); amazon-ecs-agent CannotCreateVolumeError",
    },
  ],
});
