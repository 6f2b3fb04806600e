import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The name is taken in that place. */
export const serviceDiscoveryNamespaceAlreadyExists = failureMode({
  id: "servicediscovery.namespace-already-exists",
  code: "NamespaceAlreadyExists",
  surfaces: [
    answerOf("servicediscovery", "CreateHttpNamespace", "CreatePrivateDnsNamespace", "CreatePublicDnsNamespace"),
  ],
  template: template`A namespace with the name ${"name"} already exists.`,
  causes: [],
  words: {
    en: "There is a namespace {name} of that kind already.",
    ko: "같은 종류의 네임스페이스 {name}이(가) 이미 있습니다.",
    ja: "同じ種類の名前空間 {name} がすでにあります。",
  },
  examples: [
    {
      text: "A namespace with the name app.local already exists.",
      source: "inferred: AWS Cloud Map API reference, NamespaceAlreadyExists",
    },
  ],
});
