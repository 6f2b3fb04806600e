import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** DNS records need the attributes that they are made of. */
export const serviceDiscoveryAttributeMissing = failureMode({
  id: "servicediscovery.attribute-missing",
  code: "InvalidInput",
  surfaces: [answerOf("servicediscovery", "RegisterInstance")],
  template: template`The attribute ${"attribute"} is required for the service.`,
  causes: [],
  words: {
    en: "The service makes DNS records of the attribute {attribute}; give it.",
    ko: "서비스의 DNS 레코드에는 {attribute} 속성이 필요합니다.",
    ja: "サービスの DNS レコードには属性 {attribute} が必要です。",
  },
  examples: [
    {
      text: "The attribute AWS_INSTANCE_IPV4 is required for the service.",
      source: "inferred: AWS Cloud Map API reference, RegisterInstance.Attributes",
    },
  ],
});
