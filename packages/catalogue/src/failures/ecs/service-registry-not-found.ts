import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The Cloud Map service of a service registry is not there. */
export const ecsServiceRegistryNotFound = failureMode({
  id: "ecs.service-registry-not-found",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService", "CreateTaskSet")],
  template: template`The specified service registry does not exist: ${"registryArn"}`,
  causes: [],
  words: {
    en: "There is no Cloud Map service {registryArn} in this account and Region.",
    ko: "이 계정과 리전에 Cloud Map 서비스 {registryArn}이(가) 없습니다.",
    ja: "このアカウントとリージョンに Cloud Map のサービス {registryArn} はありません。",
  },
  examples: [
    {
      text: "The specified service registry does not exist: arn:aws:servicediscovery:us-east-1:123456789012:service/srv-0123456789abcdef",
      source: "inferred: like ecs.target-group-not-found; AWS Cloud Map itself says ServiceNotFound",
    },
  ],
});
