import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The cluster is being created, changed or deleted. */
export const ecsClusterNotActive = failureMode({
  id: "ecs.cluster-not-active",
  code: "ClientException",
  surfaces: [answerOf("ecs", "PutClusterCapacityProviders", "UpdateCluster")],
  template: template`Cluster was not ACTIVE.`,
  causes: [],
  words: {
    en: "The cluster is being created, changed or deleted. Wait until it is ACTIVE and try again.",
    ko: "클러스터가 생성·변경·삭제되는 중입니다. ACTIVE가 된 후 다시 시도하세요.",
    ja: "クラスターが作成中、変更中、または削除中です。ACTIVE になってから再試行してください。",
  },
  examples: [{ text: "Cluster was not ACTIVE.", source: "hashicorp/terraform-provider-aws#11285" }],
});
