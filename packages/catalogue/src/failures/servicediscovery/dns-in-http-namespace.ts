import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** HTTP namespaces have no DNS. */
export const serviceDiscoveryDnsInHttpNamespace = failureMode({
  id: "servicediscovery.dns-in-http-namespace",
  code: "InvalidInput",
  surfaces: [answerOf("servicediscovery", "CreateService")],
  template: template`DnsConfig cannot be specified for services in an HTTP namespace.`,
  causes: [],
  words: {
    en: "The namespace is for HTTP: its services have no DNS records.",
    ko: "HTTP 네임스페이스의 서비스에는 DNS 레코드가 없습니다.",
    ja: "HTTP の名前空間のサービスに DNS レコードはありません。",
  },
  examples: [
    {
      text: "DnsConfig cannot be specified for services in an HTTP namespace.",
      source: "inferred: AWS Cloud Map API reference, CreateService.DnsConfig",
    },
  ],
});
