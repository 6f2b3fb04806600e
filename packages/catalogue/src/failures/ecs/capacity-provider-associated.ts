import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A cluster still has the provider. */
export const ecsCapacityProviderAssociated = failureMode({
  id: "ecs.capacity-provider-associated",
  code: "ClientException",
  surfaces: [answerOf("ecs", "DeleteCapacityProvider")],
  template: template`The capacity provider cannot be deleted because it is associated with cluster: ${"cluster"}. Remove the capacity provider from the cluster and try again.`,
  causes: [],
  words: {
    en: "The cluster {cluster} still has the capacity provider: take it out with PutClusterCapacityProviders first.",
    ko: "클러스터 {cluster}에 아직 용량 공급자가 연결되어 있습니다. 먼저 PutClusterCapacityProviders로 제거하세요.",
    ja: "クラスター {cluster} にまだキャパシティプロバイダーが関連付けられています。先に PutClusterCapacityProviders で外してください。",
  },
  examples: [
    {
      text: "The capacity provider cannot be deleted because it is associated with cluster: demo. Remove the capacity provider from the cluster and try again.",
      source: "inferred: the rule is documented, the text is not public",
    },
  ],
});
