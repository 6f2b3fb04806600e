import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The name is taken in the namespace. */
export const serviceDiscoveryServiceAlreadyExists = failureMode({
  id: "servicediscovery.service-already-exists",
  code: "ServiceAlreadyExists",
  surfaces: [answerOf("servicediscovery", "CreateService")],
  template: template`A service with the name ${"name"} already exists in the namespace.`,
  causes: [],
  words: {
    en: "The namespace has a service {name} already.",
    ko: "네임스페이스에 서비스 {name}이(가) 이미 있습니다.",
    ja: "名前空間にサービス {name} がすでにあります。",
  },
  examples: [
    {
      text: "A service with the name web already exists in the namespace.",
      source: "inferred: AWS Cloud Map API reference, ServiceAlreadyExists",
    },
  ],
});
