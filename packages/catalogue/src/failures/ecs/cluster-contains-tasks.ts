import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The cluster still has tasks that run or stop. */
export const ecsClusterContainsTasks = failureMode({
  id: "ecs.cluster-contains-tasks",
  code: "ClusterContainsTasksException",
  surfaces: [answerOf("ecs", "DeleteCluster")],
  template: template`The Cluster cannot be deleted while Tasks are active.`,
  causes: [],
  words: {
    en: "The cluster still has tasks that run or stop. Stop them and wait until they are STOPPED.",
    ko: "클러스터에 실행 중이거나 중지 중인 태스크가 있습니다. 태스크를 중지하고 STOPPED가 될 때까지 기다리세요.",
    ja: "クラスターに実行中または停止処理中のタスクがあります。タスクを停止し、STOPPED になるまで待ってください。",
  },
  examples: [
    {
      text: "The Cluster cannot be deleted while Tasks are active.",
      source: "Amazon ECS API Reference: DeleteCluster",
    },
  ],
});
