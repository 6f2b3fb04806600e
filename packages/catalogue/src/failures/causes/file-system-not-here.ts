import type { Cause } from "../../failure-mode.js";

export interface FileSystemView {
  readonly fileSystemId: string;
}

/** Understudy has no network file systems. */
export const fileSystemNotHere: Cause<FileSystemView> = {
  id: "file-system-not-here",
  holds: ({ fileSystemId }) => (fileSystemId ? { fileSystemId } : undefined),
  words: {
    en: "Understudy has no Amazon EFS, so {fileSystemId} cannot be mounted. For a local run use a volume without efsVolumeConfiguration, or host.sourcePath with --allow-host-mounts.",
    ko: "Understudy에는 Amazon EFS가 없으므로 {fileSystemId}을(를) 마운트할 수 없습니다. 로컬 실행에는 efsVolumeConfiguration이 없는 볼륨을 쓰거나 --allow-host-mounts와 함께 host.sourcePath를 사용하세요.",
    ja: "Understudy には Amazon EFS がないため、{fileSystemId} をマウントできません。ローカルでの実行には efsVolumeConfiguration のないボリューム、または --allow-host-mounts と host.sourcePath を使ってください。",
  },
  fixes: () => [{ do: "change-request", what: "volumes.efsVolumeConfiguration" }],
};
