import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The cluster's capacity providers are still being attached or detached. */
export const ecsUpdateInProgress = failureMode({
  id: "ecs.update-in-progress",
  code: "UpdateInProgressException",
  surfaces: [answerOf("ecs", "DeleteCluster", "UpdateCluster", "PutClusterCapacityProviders")],
  template: template`The specified cluster is in a busy state. Cluster attachments must be in UPDATE_COMPLETE or UPDATE_FAILED state before they can be updated. Wait and try again.`,
  causes: [],
  words: {
    en: "The cluster's capacity providers are still being attached or detached.",
    ko: "클러스터의 용량 공급자가 아직 연결되거나 분리되는 중입니다.",
    ja: "クラスターのキャパシティプロバイダーがまだアタッチまたはデタッチの処理中です。",
  },
  examples: [
    {
      text: "The specified cluster is in a busy state. Cluster attachments must be in UPDATE_COMPLETE or UPDATE_FAILED state before they can be updated. Wait and try again.",
      source: "inferred: as quoted by the Terraform AWS provider, which retries on it",
    },
  ],
  neverRaised: "Capacity providers are attached at once here.",
});
