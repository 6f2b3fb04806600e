import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Less than 100 percent of the desired tasks would never let the service reach its desired count. */
export const ecsMaximumPercentTooLow = failureMode({
  id: "ecs.maximum-percent-too-low",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService")],
  template: template`maximumPercent must be at least 100`,
  causes: [],
  words: {
    en: "Less than 100 percent of the desired tasks would never let the service reach its desired count.",
    ko: "100% 미만이면 서비스가 원하는 태스크 수에 도달할 수 없습니다.",
    ja: "100% 未満では、サービスが必要タスク数に到達できません。",
  },
  examples: [
    {
      text: "maximumPercent must be at least 100",
      source: "inferred: by analogy with the recorded text for minimumHealthyPercent",
    },
  ],
});
