import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** With both at 100 a deployment could neither start a new task nor stop an old one. */
export const ecsDeploymentBlockedByPercentages = failureMode({
  id: "ecs.deployment-blocked-by-percentages",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService")],
  template: template`Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.`,
  causes: [],
  words: {
    en: "With both at 100 a deployment could neither start a new task nor stop an old one.",
    ko: "둘 다 100이면 배포 시 새 태스크를 시작할 수도, 기존 태스크를 중지할 수도 없습니다.",
    ja: "両方が 100 だと、デプロイ時に新しいタスクの起動も古いタスクの停止もできません。",
  },
  examples: [
    {
      text: "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.",
      source: "badmintoncryer/cdk-preflight pf-ecs-svc-min-healthy-over-max-percent",
    },
  ],
});
