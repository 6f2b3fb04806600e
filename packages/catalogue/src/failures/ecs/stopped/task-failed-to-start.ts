import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { stoppedReason } from "../../surface.js";

/** A container of the task could not be started; the containers' own reason tells why. */
export const ecsTaskFailedToStart = failureMode({
  id: "ecs.task-failed-to-start",
  surfaces: [stoppedReason],
  template: template`Task failed to start`,
  causes: [],
  words: {
    en: "A container of the task could not be started; the containers' own reason tells why.",
    ko: "태스크의 컨테이너를 시작하지 못했습니다. 각 컨테이너의 reason에서 원인을 확인하세요.",
    ja: "タスクのコンテナを起動できませんでした。各コンテナの reason で原因を確認してください。",
  },
  examples: [{ text: "Task failed to start", source: "Amazon ECS Developer Guide: Stopped tasks error codes" }],
});
