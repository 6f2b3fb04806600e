import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Without memory at the task level, container `container` needs a hard limit (memory) or a soft limit (memoryReservation). */
export const ecsContainerMemoryMissing = failureMode({
  id: "ecs.container-memory-missing",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Invalid setting for container '${"container"}'. At least one of 'memory' or 'memoryReservation' must be specified.`,
  causes: [],
  words: {
    en: "Without memory at the task level, container {container} needs a hard limit (memory) or a soft limit (memoryReservation).",
    ko: "태스크 수준의 memory가 없으면 컨테이너 {container}에 하드 제한(memory) 또는 소프트 제한(memoryReservation)이 필요합니다.",
    ja: "タスクレベルの memory がない場合、コンテナ {container} にハード制限(memory)またはソフト制限(memoryReservation)が必要です。",
  },
  examples: [
    {
      text: "Invalid setting for container 'web'. At least one of 'memory' or 'memoryReservation' must be specified.",
      source: "cuttlesoft/ecs-deploy.py#17",
    },
  ],
});
