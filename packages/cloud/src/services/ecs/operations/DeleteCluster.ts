import {
  ecsClusterContainsContainerInstances,
  ecsClusterContainsServices,
  ecsClusterContainsTasks,
  refuse,
} from "@understudy/catalogue";
import { clusterCheck } from "../check.js";
import { requireCluster } from "../find.js";
import { containerInstances } from "../instances/tables.js";
import { operation } from "../operation.js";
import { clusters, services, tasks } from "../tables.js";
import { wireCluster } from "../wire-cluster.js";

/** The cluster becomes INACTIVE and stays describable. Source: Amazon ECS API reference, DeleteCluster. */
export const DeleteCluster = operation("DeleteCluster", {
  authorize: (input, read) => [clusterCheck("ecs:DeleteCluster", input.cluster, read)],
  run(input, { store, ...at }) {
    const cluster = requireCluster(input.cluster, { store, ...at });
    if (store.count(services, "cluster", cluster.arn) > 0) refuse(ecsClusterContainsServices, {});
    if (store.count(containerInstances, "cluster", cluster.arn) > 0) refuse(ecsClusterContainsContainerInstances, {});
    if (store.count(tasks, "cluster", `${cluster.arn} RUNNING`) > 0) refuse(ecsClusterContainsTasks, {});
    const deleted = { ...cluster, status: "INACTIVE" as const };
    store.put(clusters, deleted);
    return { cluster: wireCluster(deleted, store) };
  },
});
