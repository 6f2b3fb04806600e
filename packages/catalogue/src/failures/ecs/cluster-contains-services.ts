import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The cluster still has services. */
export const ecsClusterContainsServices = failureMode({
  id: "ecs.cluster-contains-services",
  code: "ClusterContainsServicesException",
  surfaces: [answerOf("ecs", "DeleteCluster")],
  template: template`The Cluster cannot be deleted while Services are active.`,
  causes: [],
  words: {
    en: "The cluster still has services. Delete them first (delete-service --force) and wait until they are INACTIVE.",
    ko: "클러스터에 아직 서비스가 있습니다. 먼저 서비스를 삭제하고(delete-service --force) INACTIVE가 될 때까지 기다리세요.",
    ja: "クラスターにまだサービスがあります。先にサービスを削除し(delete-service --force)、INACTIVE になるまで待ってください。",
  },
  examples: [
    { text: "The Cluster cannot be deleted while Services are active.", source: "coldbrewcloud/coldbrew-cli#35" },
  ],
});
