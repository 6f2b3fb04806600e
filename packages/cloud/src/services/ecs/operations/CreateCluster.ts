import { ecsClusterNameInvalid, Failure, refuse, serviceLinkedRoleOf } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { findRoleByArn } from "../../iam/find-role.js";
import { clusterArn } from "../arn.js";
import { serviceLinkedRoleArn } from "../assume.js";
import { requestTags, tagOnCreate } from "../check.js";
import { checkTags } from "../check-tags.js";
import { operation } from "../operation.js";
import type { ClusterRow } from "../tables.js";
import { clusters } from "../tables.js";
import { wireCluster } from "../wire-cluster.js";

/**
 * Makes a cluster; one that is there already is answered as it is. Makes AWSServiceRoleForECS too, as the caller, where the
 * account has none. Source: Amazon ECS API reference, CreateCluster; Developer Guide, "Using service-linked roles".
 */
export const CreateCluster = operation("CreateCluster", {
  authorize(input, read) {
    const resource = clusterArn(read, input.clusterName ?? "default");
    return [
      { action: "ecs:CreateCluster", resource, context: requestTags(input.tags) },
      ...tagOnCreate("CreateCluster", resource, input.tags),
    ];
  },
  run(input, context) {
    const name = input.clusterName || "default";
    if (!/^[A-Za-z0-9_-]{1,255}$/.test(name)) refuse(ecsClusterNameInvalid, {});
    checkTags(input.tags);
    const arn = clusterArn(context, name);
    const existing = context.store.get(clusters, arn);
    makeServiceLinkedRole(context);
    if (existing?.status === "ACTIVE") return { cluster: wireCluster(existing, context.store, ALL) };
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

/**
 * AWS: the cluster is made even when the caller may not make the role; what needs the role fails later with its own words.
 * The refused attempt stands in the decision journal.
 */
function makeServiceLinkedRole(context: Context): void {
  if (findRoleByArn(context.store, serviceLinkedRoleArn(context.account))) return;
  try {
    context.call(context.callerReference, "iam", "CreateServiceLinkedRole", {
      AWSServiceName: "ecs.amazonaws.com",
      Description: serviceLinkedRoleOf("ecs.amazonaws.com")?.description,
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}
