import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The containers together ask for more CPU units than the task has. */
export const ecsContainerCpuAboveTask = failureMode({
  id: "ecs.container-cpu-above-task",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.`,
  causes: [],
  words: {
    en: "The containers together ask for more CPU units than the task has.",
    ko: "컨테이너의 CPU 유닛 합계가 태스크의 CPU 유닛보다 큽니다.",
    ja: "コンテナの CPU ユニットの合計が、タスクの CPU ユニットを超えています。",
  },
  examples: [
    {
      text: "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.",
      source: "badmintoncryer/cdk-preflight pf-ecs-fargate-container-cpu-over-task",
    },
  ],
});
