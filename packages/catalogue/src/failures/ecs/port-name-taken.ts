import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Two port mappings of the task definition have the same name. */
export const ecsPortNameTaken = failureMode({
  id: "ecs.port-name-taken",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`port mapping name is already used`,
  causes: [],
  words: {
    en: "Two port mappings of the task definition have the same name.",
    ko: "태스크 정의의 포트 매핑 두 개가 같은 이름을 씁니다.",
    ja: "タスク定義の 2 つのポートマッピングが同じ名前です。",
  },
  examples: [
    {
      text: "port mapping name is already used",
      source: "badmintoncryer/cdk-preflight pf-ecs-port-mapping-duplicate-name",
    },
  ],
});
