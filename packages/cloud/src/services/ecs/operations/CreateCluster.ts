import { ecsClusterNameInvalid, refuse } from "@understudy/catalogue";
import { clusterArn } from "../arn.js";
import { assumeServiceLinkedRole } from "../assume.js";
import { requestTags, tagOnCreate } from "../check.js";
import { checkTags } from "../check-tags.js";
import { makeServiceLinkedRole } from "../make-service-linked-role.js";
import { operation } from "../operation.js";
import type { ClusterRow } from "../tables.js";
import { clusters } from "../tables.js";
import { wireCluster } from "../wire-cluster.js";

/**
 * Makes a cluster; one that is there already is answered as it is. Source: Amazon ECS API reference, CreateCluster.
 */
export const CreateCluster = operation("CreateCluster", {
  authorize(input, read) {
    const resource = clusterArn(read, input.clusterName ?? "default");
    return [
      { action: "ecs:CreateCluster", resource, context: requestTags(input.tags) },
      ...tagOnCreate("CreateCluster", resource, input.tags),
    ];
  },
  prepare: makeServiceLinkedRole,
  run(input, context) {
    const name = input.clusterName || "default";
    if (!/^[A-Za-z0-9_-]{1,255}$/.test(name)) refuse(ecsClusterNameInvalid, {});
    checkTags(input.tags);
    const arn = clusterArn(context, name);
    const existing = context.store.get(clusters, arn);
    if (existing?.status === "ACTIVE") return { cluster: wireCluster(existing, context.store, ALL) };
    // AWS: only a cluster with capacity providers needs the role already (cloudformation-coverage-roadmap#818).
    if (input.capacityProviders?.length) assumeServiceLinkedRole(context);
    const cluster: ClusterRow = {
      account: context.account,
      region: context.region,
      arn,
      name,
      status: "ACTIVE",
      createdAt: context.now,
      settings: settingsOf(input.settings),
      configuration: input.configuration,
      serviceConnectDefaults: input.serviceConnectDefaults && { namespace: input.serviceConnectDefaults.namespace },
      capacityProviders: input.capacityProviders ?? [],
      defaultCapacityProviderStrategy: input.defaultCapacityProviderStrategy ?? [],
      tags: input.tags ?? [],
    };
    context.store.put(clusters, cluster);
    return { cluster: wireCluster(cluster, context.store, ALL) };
  },
});

const ALL = ["TAGS", "SETTINGS", "CONFIGURATIONS"] as const satisfies readonly string[];

/** Container Insights is disabled unless asked for, and always shown. Source: Amazon ECS API reference, ClusterSetting. */
function settingsOf(asked: ClusterRow["settings"] | undefined): ClusterRow["settings"] {
  return asked?.length ? asked : [{ name: "containerInsights", value: "disabled" }];
}
