import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Only services with a custom health check take a status. */
export const serviceDiscoveryCustomHealthNotFound = failureMode({
  id: "servicediscovery.custom-health-not-found",
  code: "CustomHealthNotFound",
  surfaces: [answerOf("servicediscovery", "UpdateInstanceCustomHealthStatus")],
  template: template`The health check for the instance ${"instance"} specified by the service isn't a custom health check.`,
  causes: [],
  words: {
    en: "The service of the instance {instance} has no HealthCheckCustomConfig.",
    ko: "인스턴스 {instance}의 서비스에 HealthCheckCustomConfig가 없습니다.",
    ja: "インスタンス {instance} のサービスに HealthCheckCustomConfig がありません。",
  },
  examples: [
    {
      text: "The health check for the instance i-1 specified by the service isn't a custom health check.",
      source: "inferred: AWS Cloud Map API reference, CustomHealthNotFound",
    },
  ],
});
