import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Every container definition needs a name. */
export const ecsContainerNameEmpty = failureMode({
  id: "ecs.container-name-empty",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Container.name should not be null or empty.`,
  causes: [],
  words: {
    en: "Every container definition needs a name. Often the whole task definition was passed where only the list of containers belongs.",
    ko: "모든 컨테이너 정의에는 이름이 필요합니다. 컨테이너 목록만 넣을 자리에 태스크 정의 전체를 넣었을 때도 흔히 발생합니다.",
    ja: "すべてのコンテナ定義に名前が必要です。コンテナのリストだけを渡す場所にタスク定義全体を渡した場合にもよく起こります。",
  },
  examples: [{ text: "Container.name should not be null or empty.", source: "hashicorp/terraform#2888" }],
});
