import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The soft limit of container `container` is above its hard limit. */
export const ecsContainerMemoryReservationAboveMemory = failureMode({
  id: "ecs.container-memory-reservation-above-memory",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Invalid setting for container '${"container"}'. 'memory' must be greater than or equal to 'memoryReservation'.`,
  causes: [],
  words: {
    en: "The soft limit of container {container} is above its hard limit.",
    ko: "컨테이너 {container}의 소프트 제한이 하드 제한보다 큽니다.",
    ja: "コンテナ {container} のソフト制限がハード制限を超えています。",
  },
  examples: [
    {
      text: "Invalid setting for container 'web'. 'memory' must be greater than or equal to 'memoryReservation'.",
      source:
        "inferred: the second sentence is recorded (badmintoncryer/cdk-preflight pf-ecs-container-memory-reservation), the first as in its recorded sibling",
    },
  ],
});
