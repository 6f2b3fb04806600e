import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Every container definition needs an image. */
export const ecsContainerImageEmpty = failureMode({
  id: "ecs.container-image-empty",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Container.image should not be null or empty.`,
  causes: [],
  words: {
    en: "Every container definition needs an image.",
    ko: "모든 컨테이너 정의에는 이미지가 필요합니다.",
    ja: "すべてのコンテナ定義にイメージが必要です。",
  },
  examples: [{ text: "Container.image should not be null or empty.", source: "prefect-archive/prefect-aws#159" }],
});
