import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A task definition can hold at most 10 containers. */
export const ecsTooManyContainers = failureMode({
  id: "ecs.too-many-containers",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Too many containers.`,
  causes: [],
  words: {
    en: "A task definition can hold at most 10 containers.",
    ko: "태스크 정의에는 컨테이너를 최대 10개까지 넣을 수 있습니다.",
    ja: "タスク定義に含められるコンテナは最大 10 個です。",
  },
  examples: [{ text: "Too many containers.", source: "aws/amazon-ecs-cli#184" }],
});
