import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A Fargate task has a size of its own: give cpu in the task definition itself, not only in its containers. */
export const ecsFargateCpuRequired = failureMode({
  id: "ecs.fargate-cpu-required",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Fargate requires that 'cpu' be defined at the task level.`,
  causes: [],
  words: {
    en: "A Fargate task has a size of its own: give cpu in the task definition itself, not only in its containers.",
    ko: "Fargate 태스크에는 태스크 자체의 크기가 필요합니다. 컨테이너뿐 아니라 태스크 정의 수준에 cpu를 지정하세요.",
    ja: "Fargate タスクにはタスク自体のサイズが必要です。コンテナだけでなく、タスク定義のレベルで cpu を指定してください。",
  },
  examples: [
    { text: "Fargate requires that 'cpu' be defined at the task level.", source: "hackoregon/civic-devops#246" },
  ],
});
