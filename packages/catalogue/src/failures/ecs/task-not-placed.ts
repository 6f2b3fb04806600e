import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { serviceEvent } from "../surface.js";

/** A service's task fits on no instance of the cluster. */
export const ecsTaskNotPlaced = failureMode({
  id: "ecs.task-not-placed",
  surfaces: [serviceEvent],
  template: template`was unable to place a task because no container instance met all of its requirements. Reason: ${"reason"}`,
  causes: [],
  words: {
    en: "No container instance of the cluster has room for the task ({reason}): register one, stop something, or let the task ask for less.",
    ko: "클러스터의 어떤 컨테이너 인스턴스에도 태스크를 배치할 자리가 없습니다({reason}). 인스턴스를 등록하거나, 무언가를 중지하거나, 태스크의 요구를 줄이세요.",
    ja: "クラスターのどのコンテナインスタンスにもタスクを置けません({reason})。インスタンスを登録するか、何かを停止するか、タスクの要求を減らしてください。",
  },
  examples: [
    {
      text: "was unable to place a task because no container instance met all of its requirements. Reason: RESOURCE:MEMORY",
      source: "Amazon ECS Developer Guide: Service event messages",
    },
  ],
});
