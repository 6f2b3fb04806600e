import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A task definition needs at least one container. */
export const ecsContainerListEmpty = failureMode({
  id: "ecs.container-list-empty",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Container list cannot be empty.`,
  causes: [],
  words: {
    en: "A task definition needs at least one container.",
    ko: "태스크 정의에는 컨테이너가 하나 이상 필요합니다.",
    ja: "タスク定義には少なくとも 1 つのコンテナが必要です。",
  },
  examples: [{ text: "Container list cannot be empty.", source: "awsdocs/aws-cloudformation-user-guide#454" }],
});
