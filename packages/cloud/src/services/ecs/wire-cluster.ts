import type { Cluster, ClusterField } from "@aws-sdk/client-ecs";
import type { ReadStore } from "../../store/store.js";
import { containerInstances } from "./instances/tables.js";
import type { ClusterRow } from "./tables.js";
import { services, tasks } from "./tables.js";

/** A cluster as DescribeClusters shows it; settings, configuration and tags only where they were asked for. */
export function wireCluster(cluster: ClusterRow, store: ReadStore, include: readonly ClusterField[] = []): Cluster {
  const running = store.count(tasks, "clusterStatus", `${cluster.arn} RUNNING`);
  const pending = store.count(tasks, "clusterStatus", `${cluster.arn} PENDING`);
  const provisioning = store.count(tasks, "clusterStatus", `${cluster.arn} PROVISIONING`);
  return {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: cluster.status,
    registeredContainerInstancesCount: store.count(containerInstances, "cluster", cluster.arn),
    runningTasksCount: running,
    pendingTasksCount: pending + provisioning,
    activeServicesCount: store.count(services, "cluster", cluster.arn),
    statistics: [],
    tags: include.includes("TAGS") ? [...cluster.tags] : [],
    settings: include.includes("SETTINGS") ? [...cluster.settings] : [],
    ...(include.includes("CONFIGURATIONS") && cluster.configuration && { configuration: cluster.configuration }),
    capacityProviders: [...cluster.capacityProviders],
    defaultCapacityProviderStrategy: [...cluster.defaultCapacityProviderStrategy],
    ...(cluster.serviceConnectDefaults && { serviceConnectDefaults: cluster.serviceConnectDefaults }),
  };
}
