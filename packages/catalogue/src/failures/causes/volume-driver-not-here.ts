import type { Cause } from "../../failure-mode.js";

export interface VolumeDriverView {
  readonly driver: string;
}

/** Understudy has the driver `local` alone. */
export const volumeDriverNotHere: Cause<VolumeDriverView> = {
  id: "volume-driver-not-here",
  holds: ({ driver }) => (driver ? { driver } : undefined),
  words: {
    en: "Understudy has no volumes of kind {driver}. For a local run use an empty volume, or one with the driver local.",
    ko: "Understudy에는 {driver} 종류의 볼륨이 없습니다. 로컬 실행에는 빈 볼륨이나 local 드라이버 볼륨을 사용하세요.",
    ja: "Understudy には {driver} 種類のボリュームがありません。ローカルでの実行には空のボリュームか local ドライバーのボリュームを使ってください。",
  },
  fixes: () => [{ do: "change-request", what: "volumes.dockerVolumeConfiguration.driver", to: "local" }],
};
