import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Capacity providers of managed instances belong to the cluster. */
export const ecsClusterContainsCapacityProvider = failureMode({
  id: "ecs.cluster-contains-capacity-provider",
  code: "ClusterContainsCapacityProviderException",
  surfaces: [answerOf("ecs", "DeleteCluster")],
  template: template`The cluster contains one or more capacity providers that prevent the requested operation.`,
  causes: [],
  words: {
    en: "Capacity providers of managed instances belong to the cluster. Delete them first.",
    ko: "관리형 인스턴스의 용량 공급자가 클러스터에 속해 있습니다. 먼저 삭제하세요.",
    ja: "マネージドインスタンスのキャパシティプロバイダーがクラスターに属しています。先に削除してください。",
  },
  examples: [
    {
      text: "The cluster contains one or more capacity providers that prevent the requested operation.",
      source: "botocore model",
    },
  ],
  neverRaised: "Only capacity providers of managed instances belong to a cluster, and those are not here.",
});
