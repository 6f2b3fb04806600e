import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import type { FileSystemView } from "../../causes/file-system-not-here.js";
import { fileSystemNotHere } from "../../causes/file-system-not-here.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** An EFS volume could not be mounted: the security groups must let NFS (port 2049) through, the file system must have a mount target in the task's zone, and with IAM authorization the task role needs elasticfilesystem:ClientMount. */
export const ecsVolumeNotMounted = failureMode<"problem", FileSystemView>({
  id: "ecs.volume-not-mounted",
  surfaces: [stoppedReason, serviceEvent],
  template: template`ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: ${"problem"}`,
  causes: [fileSystemNotHere],
  words: {
    en: "An EFS volume could not be mounted: the security groups must let NFS (port 2049) through, the file system must have a mount target in the task's zone, and with IAM authorization the task role needs elasticfilesystem:ClientMount.",
    ko: "EFS 볼륨을 마운트하지 못했습니다. 보안 그룹에서 NFS(2049 포트)를 허용하고, 태스크의 가용 영역에 마운트 대상이 있어야 하며, IAM 권한 부여를 쓰면 태스크 역할에 elasticfilesystem:ClientMount가 필요합니다.",
    ja: "EFS ボリュームをマウントできませんでした。セキュリティグループで NFS(ポート 2049)を許可し、タスクのゾーンにマウントターゲットが必要です。IAM 認可を使う場合はタスクロールに elasticfilesystem:ClientMount が必要です。",
  },
  examples: [
    {
      text: 'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: Failed to resolve "fs-0123456789abcdef0.efs.us-east-1.amazonaws.com" - check that your file system ID is correct.',
      source: "Amazon ECS Developer Guide: Stopped tasks error codes",
    },
  ],
});
