import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The load balancer is to reach container `container`, which the task definition does not have. */
export const ecsContainerNotInTaskDefinition = failureMode({
  id: "ecs.container-not-in-task-definition",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService", "CreateTaskSet")],
  template: template`The container ${"container"} does not exist in the task definition.`,
  causes: [],
  words: {
    en: "The load balancer is to reach container {container}, which the task definition does not have.",
    ko: "로드 밸런서가 연결할 컨테이너 {container}이(가) 태스크 정의에 없습니다.",
    ja: "ロードバランサーの接続先コンテナ {container} がタスク定義にありません。",
  },
  examples: [
    { text: "The container Frontend does not exist in the task definition.", source: "aws/amazon-ecs-agent#1276" },
  ],
});
