import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** All containers are marked essential: false. */
export const ecsNoEssentialContainer = failureMode({
  id: "ecs.no-essential-container",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Task definition doesn't have any essential container`,
  causes: [],
  words: {
    en: "All containers are marked essential: false. At least one must be essential, or the task would never have a reason to stop.",
    ko: "모든 컨테이너가 essential: false입니다. 태스크가 종료될 기준이 필요하므로 하나 이상은 필수 컨테이너여야 합니다.",
    ja: "すべてのコンテナが essential: false になっています。タスクを停止する基準が必要なため、少なくとも 1 つは必須コンテナにしてください。",
  },
  examples: [
    {
      text: "Task definition doesn't have any essential container",
      source: "badmintoncryer/cdk-preflight pf-ecs-essential-container",
    },
  ],
});
