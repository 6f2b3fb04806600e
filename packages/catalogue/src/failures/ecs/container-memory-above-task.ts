import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Container `container` may not have more memory than the task that holds it. */
export const ecsContainerMemoryAboveTask = failureMode({
  id: "ecs.container-memory-above-task",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`The 'memory' setting for container '${"container"}' is greater than for the task.`,
  causes: [],
  words: {
    en: "Container {container} may not have more memory than the task that holds it.",
    ko: "컨테이너 {container}의 메모리는 그 컨테이너가 속한 태스크의 메모리보다 클 수 없습니다.",
    ja: "コンテナ {container} のメモリは、それを含むタスクのメモリを超えられません。",
  },
  examples: [
    {
      text: "The 'memory' setting for container 'web' is greater than for the task.",
      source: "pulumi/pulumi-awsx#1220",
    },
  ],
});
