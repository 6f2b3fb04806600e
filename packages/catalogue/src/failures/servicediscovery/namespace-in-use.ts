import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A namespace is deleted after its services. */
export const serviceDiscoveryNamespaceInUse = failureMode({
  id: "servicediscovery.namespace-in-use",
  code: "ResourceInUse",
  surfaces: [answerOf("servicediscovery", "DeleteNamespace")],
  template: template`Namespace has associated services; delete the services before deleting the namespace`,
  causes: [],
  words: {
    en: "The namespace still has services. Delete them first.",
    ko: "네임스페이스에 아직 서비스가 있습니다. 먼저 삭제하세요.",
    ja: "名前空間にまだサービスがあります。先に削除してください。",
  },
  examples: [
    {
      text: "Namespace has associated services; delete the services before deleting the namespace",
      source: "anomalyco/sst#5678",
    },
  ],
});
