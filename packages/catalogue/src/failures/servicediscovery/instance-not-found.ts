import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no instance of that id. */
export const serviceDiscoveryInstanceNotFound = failureMode({
  id: "servicediscovery.instance-not-found",
  code: "InstanceNotFound",
  surfaces: [answerOf("servicediscovery")],
  template: template`No instance exists with the specified ID: ${"instance"}`,
  causes: [],
  words: {
    en: "The service has no instance {instance}.",
    ko: "서비스에 인스턴스 {instance}이(가) 없습니다.",
    ja: "サービスにインスタンス {instance} はありません。",
  },
  examples: [
    {
      text: "No instance exists with the specified ID: i-1",
      source: "inferred: AWS Cloud Map API reference, InstanceNotFound",
    },
  ],
});
