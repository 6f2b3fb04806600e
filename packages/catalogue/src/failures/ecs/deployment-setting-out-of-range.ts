import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** A time or share of a deployment configuration is none that AWS takes. */
export const ecsDeploymentSettingOutOfRange = failureMode({
  id: "ecs.deployment-setting-out-of-range",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService")],
  template: templateWith({
    setting: "(?:bakeTimeInMinutes|stepPercent|stepBakeTimeInMinutes|canaryPercent|canaryBakeTimeInMinutes)",
    least: "[0-9.]+",
    most: "[0-9]+",
  })`${"setting"} must be between ${"least"} and ${"most"}`,
  causes: [],
  words: {
    en: "The deployment configuration gives {setting} a value that AWS does not take: it must be from {least} to {most}.",
    ko: "배포 구성의 {setting} 값이 허용 범위({least}~{most})를 벗어났습니다.",
    ja: "デプロイ設定の {setting} の値が許容範囲（{least}～{most}）外です。",
  },
  examples: [
    {
      text: "stepPercent must be between 3 and 100",
      source: "inferred: the ranges stand in the Amazon ECS API reference, the text of the refusal is not public",
    },
  ],
});
