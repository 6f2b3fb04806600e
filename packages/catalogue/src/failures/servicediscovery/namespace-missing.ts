import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A service is of a namespace. */
export const serviceDiscoveryNamespaceMissing = failureMode({
  id: "servicediscovery.namespace-missing",
  code: "InvalidInput",
  surfaces: [answerOf("servicediscovery", "CreateService")],
  template: template`A namespace ID must be specified.`,
  causes: [],
  words: {
    en: "Name the namespace of the service.",
    ko: "서비스의 네임스페이스를 지정하세요.",
    ja: "サービスの名前空間を指定してください。",
  },
  examples: [
    {
      text: "A namespace ID must be specified.",
      source: "inferred: AWS Cloud Map API reference, CreateService.NamespaceId",
    },
  ],
});
