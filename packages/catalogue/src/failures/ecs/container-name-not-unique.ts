import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Two containers of the task definition have the same name. */
export const ecsContainerNameNotUnique = failureMode({
  id: "ecs.container-name-not-unique",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Container names must be unique within a task definition`,
  causes: [],
  words: {
    en: "Two containers of the task definition have the same name.",
    ko: "태스크 정의에 이름이 같은 컨테이너가 있습니다.",
    ja: "タスク定義に同じ名前のコンテナがあります。",
  },
  examples: [
    {
      text: "Container names must be unique within a task definition",
      source: "badmintoncryer/cdk-preflight pf-ecs-duplicate-container-names",
    },
  ],
});
