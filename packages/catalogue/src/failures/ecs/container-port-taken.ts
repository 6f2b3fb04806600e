import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Container port ranges of the task definition overlap. */
export const ecsContainerPortTaken = failureMode({
  id: "ecs.container-port-taken",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`container port is used multiple times in task`,
  causes: [],
  words: {
    en: "Container port ranges of the task definition overlap.",
    ko: "태스크 정의의 컨테이너 포트 범위가 겹칩니다.",
    ja: "タスク定義のコンテナポート範囲が重なっています。",
  },
  examples: [
    {
      text: "container port is used multiple times in task",
      source: "badmintoncryer/cdk-preflight pf-ecs-port-range-overlap",
    },
  ],
});
