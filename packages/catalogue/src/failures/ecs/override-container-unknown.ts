import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The overrides name a container `container` that the task definition does not have. */
export const ecsOverrideContainerUnknown = failureMode({
  id: "ecs.override-container-unknown",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "StartTask")],
  template: template`Override for container named ${"container"} is not a container in the TaskDefinition.`,
  causes: [],
  words: {
    en: "The overrides name a container {container} that the task definition does not have.",
    ko: "overrides가 태스크 정의에 없는 컨테이너 {container}을(를) 지정하고 있습니다.",
    ja: "overrides が、タスク定義にないコンテナ {container} を指定しています。",
  },
  examples: [
    {
      text: "Override for container named django is not a container in the TaskDefinition.",
      source: "azavea/django-ecsmanage#21",
    },
  ],
});
