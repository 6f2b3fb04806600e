import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** More than 100 percent of the desired tasks cannot be required to stay healthy. */
export const ecsMinimumHealthyPercentTooHigh = failureMode({
  id: "ecs.minimum-healthy-percent-too-high",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService")],
  template: template`minimumHealthyPercent must be at most 100`,
  causes: [],
  words: {
    en: "More than 100 percent of the desired tasks cannot be required to stay healthy.",
    ko: "원하는 태스크 수의 100%를 넘는 정상 비율은 요구할 수 없습니다.",
    ja: "必要タスク数の 100% を超える正常率は指定できません。",
  },
  examples: [
    {
      text: "minimumHealthyPercent must be at most 100",
      source: "badmintoncryer/cdk-preflight pf-ecs-service-deployment-percent",
    },
  ],
});
