import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no namespace of that id or name. */
export const serviceDiscoveryNamespaceNotFound = failureMode({
  id: "servicediscovery.namespace-not-found",
  code: "NamespaceNotFound",
  surfaces: [answerOf("servicediscovery")],
  template: template`No namespace exists with the specified ID or name: ${"namespace"}`,
  causes: [],
  words: {
    en: "There is no namespace {namespace} in this account and Region.",
    ko: "이 계정과 리전에 네임스페이스 {namespace}이(가) 없습니다.",
    ja: "このアカウントとリージョンに名前空間 {namespace} はありません。",
  },
  examples: [
    {
      text: "No namespace exists with the specified ID or name: ns-0123456789abcdef",
      source: "inferred: AWS Cloud Map API reference, NamespaceNotFound",
    },
  ],
});
