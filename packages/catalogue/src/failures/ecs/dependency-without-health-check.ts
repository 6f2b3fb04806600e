import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Another container waits for it to become HEALTHY, but it has no health check that could say so. */
export const ecsDependencyWithoutHealthCheck = failureMode({
  id: "ecs.dependency-without-health-check",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`A dependency container with HEALTHY condition must have health check configured`,
  causes: [],
  words: {
    en: "Another container waits for it to become HEALTHY, but it has no health check that could say so.",
    ko: "다른 컨테이너가 HEALTHY 상태를 기다리지만 해당 컨테이너에 상태 확인이 구성되어 있지 않습니다.",
    ja: "ほかのコンテナが HEALTHY になるのを待っていますが、そのコンテナにヘルスチェックが設定されていません。",
  },
  examples: [
    {
      text: "A dependency container with HEALTHY condition must have health check configured",
      source: "badmintoncryer/cdk-preflight pf-ecs-dependson-healthy-without-healthcheck",
    },
  ],
});
