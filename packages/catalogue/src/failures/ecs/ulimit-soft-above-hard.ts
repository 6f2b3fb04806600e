import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The soft limit of `ulimit` may not be above its hard limit. */
export const ecsUlimitSoftAboveHard = failureMode({
  id: "ecs.ulimit-soft-above-hard",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: templateWith({ ulimit: "[a-z]+" })`Soft limit exceeds hard limit for ulimit ${"ulimit"}`,
  causes: [],
  words: {
    en: "The soft limit of {ulimit} may not be above its hard limit.",
    ko: "{ulimit}의 소프트 제한은 하드 제한보다 클 수 없습니다.",
    ja: "{ulimit} のソフト制限はハード制限を超えられません。",
  },
  examples: [
    {
      text: "Soft limit exceeds hard limit for ulimit nofile",
      source: "badmintoncryer/cdk-preflight pf-ecs-ulimit-soft-over-hard",
    },
  ],
});
