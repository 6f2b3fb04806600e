import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { stoppedReason } from "../../surface.js";

/** The health check of an essential container failed too often and the service replaced the task. */
export const ecsTaskFailedContainerHealthChecks = failureMode({
  id: "ecs.task-failed-container-health-checks",
  surfaces: [stoppedReason],
  template: template`Task failed container health checks`,
  causes: [],
  words: {
    en: "The health check of an essential container failed too often and the service replaced the task. The command must exist in the image and exit with 0.",
    ko: "필수 컨테이너의 상태 확인이 반복해서 실패하여 서비스가 태스크를 교체했습니다. 확인 명령이 이미지에 있고 0으로 종료되어야 합니다.",
    ja: "必須コンテナのヘルスチェックが繰り返し失敗し、サービスがタスクを置き換えました。チェックコマンドがイメージに存在し、0 で終了する必要があります。",
  },
  examples: [
    { text: "Task failed container health checks", source: "Amazon ECS Developer Guide: Stopped tasks error codes" },
  ],
});
