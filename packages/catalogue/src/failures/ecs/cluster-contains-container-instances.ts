import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** EC2 instances are still registered in the cluster. */
export const ecsClusterContainsContainerInstances = failureMode({
  id: "ecs.cluster-contains-container-instances",
  code: "ClusterContainsContainerInstancesException",
  surfaces: [answerOf("ecs", "DeleteCluster")],
  template: template`The Cluster cannot be deleted while Container Instances are active or draining.`,
  causes: [],
  words: {
    en: "EC2 instances are still registered in the cluster. Deregister or terminate them first.",
    ko: "클러스터에 EC2 인스턴스가 아직 등록되어 있습니다. 먼저 등록을 해제하거나 종료하세요.",
    ja: "クラスターに EC2 インスタンスがまだ登録されています。先に登録解除または終了してください。",
  },
  examples: [
    {
      text: "The Cluster cannot be deleted while Container Instances are active or draining.",
      source: "Amazon ECS API Reference: DeleteCluster",
    },
  ],
});
