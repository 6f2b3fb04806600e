import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no service of that id or name. */
export const serviceDiscoveryServiceNotFound = failureMode({
  id: "servicediscovery.service-not-found",
  code: "ServiceNotFound",
  surfaces: [answerOf("servicediscovery")],
  template: template`No service exists with the specified ID or name: ${"service"}`,
  causes: [],
  words: {
    en: "There is no service {service} in this account and Region.",
    ko: "이 계정과 리전에 서비스 {service}이(가) 없습니다.",
    ja: "このアカウントとリージョンにサービス {service} はありません。",
  },
  examples: [
    {
      text: "No service exists with the specified ID or name: srv-0123456789abcdef",
      source: "inferred: AWS Cloud Map API reference, ServiceNotFound",
    },
  ],
});
