import {
  ecsCapacityProviderInUse,
  ecsCapacityProviderNotAssociated,
  ecsCapacityProviderNotFound,
  ecsClusterNotActive,
  refuse,
} from "@understudy/catalogue";
import { isCapacityProvider } from "../capacity-providers/find.js";
import { clusterCheck } from "../check.js";
import { findCluster, requireCluster } from "../find.js";
import { operation } from "../operation.js";
import { clusters, services } from "../tables.js";
import { wireCluster } from "../wire-cluster.js";

/**
 * Replaces the cluster's providers and its default strategy. Source: Amazon ECS API reference, PutClusterCapacityProviders.
 * DIFFERS: it is done at once; AWS shows attachments that are being updated.
 */
export const PutClusterCapacityProviders = operation("PutClusterCapacityProviders", {
  authorize: (input, read) => [clusterCheck("ecs:PutClusterCapacityProviders", input.cluster, read)],
  run(input, context) {
    if (findCluster(input.cluster, context)?.status === "INACTIVE") refuse(ecsClusterNotActive, {});
    const cluster = requireCluster(input.cluster, context);
    const { capacityProviders, defaultCapacityProviderStrategy } = input;
    if (!capacityProviders.every((name) => isCapacityProvider(name, context))) refuse(ecsCapacityProviderNotFound, {});
    const named = defaultCapacityProviderStrategy.map(({ capacityProvider }) => capacityProvider);
    if (!named.every((name) => capacityProviders.includes(name))) refuse(ecsCapacityProviderNotAssociated, {});
    const used = context.store
      .list(services, "cluster", cluster.arn)
      .flatMap(({ capacityProviderStrategy = [] }) =>
        capacityProviderStrategy.map((one) => one.capacityProvider ?? ""),
      );
    if (used.some((name) => !capacityProviders.includes(name))) refuse(ecsCapacityProviderInUse, {});
    const updated = { ...cluster, capacityProviders, defaultCapacityProviderStrategy };
    context.store.put(clusters, updated);
    return { cluster: wireCluster(updated, context.store, ["TAGS", "SETTINGS"]) };
  },
});
