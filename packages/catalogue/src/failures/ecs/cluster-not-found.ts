import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { ClusterView } from "../../views/cluster-view.js";
import { clusterAbsent } from "../causes/cluster-absent.js";
import { answerOf } from "../surface.js";

/** There is no cluster of that name in this account and Region. */
export const ecsClusterNotFound = failureMode<never, ClusterView>({
  id: "ecs.cluster-not-found",
  code: "ClusterNotFoundException",
  surfaces: [
    answerOf(
      "ecs",
      "CreateService",
      "UpdateService",
      "DeleteService",
      "DescribeServices",
      "ListServices",
      "RunTask",
      "StartTask",
      "StopTask",
      "DescribeTasks",
      "ListTasks",
      "DeleteCluster",
      "UpdateCluster",
      "UpdateClusterSettings",
      "PutClusterCapacityProviders",
      "ExecuteCommand",
      "ListContainerInstances",
      "DescribeContainerInstances",
      "UpdateServicePrimaryTaskSet",
      "CreateTaskSet",
      "DeleteTaskSet",
      "UpdateTaskSet",
      "DescribeTaskSets",
      "UpdateTaskProtection",
      "GetTaskProtection",
    ),
  ],
  template: template`Cluster not found.`,
  causes: [clusterAbsent],
  words: {
    en: 'There is no cluster of that name in this account and Region. A request that names no cluster means the cluster "default", which exists only once it was created.',
    ko: '이 계정과 리전에 해당 이름의 클러스터가 없습니다. 클러스터를 지정하지 않은 요청은 "default" 클러스터를 뜻하며, 이 클러스터도 만들어야 존재합니다.',
    ja: 'このアカウントとリージョンに、その名前のクラスターはありません。クラスターを指定しないリクエストは "default" クラスターを意味し、これも作成するまでは存在しません。',
  },
  examples: [{ text: "Cluster not found.", source: "getmoto/moto ecs/exceptions.py" }],
});
