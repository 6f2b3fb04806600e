import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** While traffic moves a deployment cannot be paused. */
export const ecsPauseHookStage = failureMode({
  id: "ecs.pause-hook-stage",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService")],
  template: template`PAUSE hooks cannot be configured at TEST_TRAFFIC_SHIFT or PRODUCTION_TRAFFIC_SHIFT stages.`,
  causes: [],
  words: {
    en: "While traffic moves a deployment cannot be paused: name the stage before or after.",
    ko: "트래픽이 이동하는 동안에는 배포를 일시 중지할 수 없습니다. 앞이나 뒤의 단계를 지정하세요.",
    ja: "トラフィックの移行中はデプロイを一時停止できません。前後の段階を指定してください。",
  },
  examples: [
    {
      text: "PAUSE hooks cannot be configured at TEST_TRAFFIC_SHIFT or PRODUCTION_TRAFFIC_SHIFT stages.",
      source:
        "inferred: the rule stands in the Amazon ECS API reference, DeploymentLifecycleHook; the text of the refusal is not public",
    },
  ],
});
