/** What of ECS can carry tags, found by ARN. */
import type { Tag } from "@aws-sdk/client-ecs";
import {
  ecsArnInvalid,
  ecsClusterInactive,
  ecsLongArnRequired,
  ecsResourceNotFound,
  ecsUnsupportedResourceType,
  refuse,
} from "@understudy/catalogue";
import type { ReadStore, Store } from "../../store/store.js";
import type { Place } from "./arn.js";
import { clusterArn } from "./arn.js";
import { capacityProviders } from "./capacity-providers/tables.js";
import { findTaskDefinition } from "./find.js";
import { containerInstances } from "./instances/tables.js";
import { clusters, services, taskDefinitions, taskSets, tasks } from "./tables.js";

export interface Tagged {
  readonly tags: readonly Tag[];
  put(store: Store, tags: readonly Tag[]): void;
}

/** The resource of that ARN, or undefined. */
export function findTagged(arn: string, at: Place & { readonly store: ReadStore }): Tagged | undefined {
  const { store } = at;
  const kind = arn.split(":")[5]?.split("/")[0];
  if (kind === "cluster") return tagged(store.get(clusters, arn), (write, row) => write.put(clusters, row));
  if (kind === "service") return tagged(store.get(services, arn), (write, row) => write.put(services, row));
  if (kind === "task") return tagged(store.get(tasks, arn), (write, row) => write.put(tasks, row));
  if (kind === "task-set") return tagged(store.get(taskSets, arn), (write, row) => write.put(taskSets, row));
  if (kind === "capacity-provider") {
    return tagged(store.get(capacityProviders, arn), (write, row) => write.put(capacityProviders, row));
  }
  if (kind === "container-instance") {
    return tagged(store.get(containerInstances, arn), (write, row) => write.put(containerInstances, row));
  }
  if (kind === "task-definition") {
    return tagged(findTaskDefinition(arn, at), (write, row) => write.put(taskDefinitions, row));
  }
  return undefined;
}

/** What of ECS has tags. Source: Amazon ECS API reference, TagResource.resourceArn. */
const kinds = ["cluster", "service", "task", "task-set", "capacity-provider", "container-instance", "task-definition"];

/** Those whose ARNs name their cluster since 2018; the older form has no tags. */
const ofCluster = ["service", "task", "container-instance"];

/**
 * @throws Failure ecs.arn-invalid, ecs.unsupported-resource-type, ecs.long-arn-required, ecs.cluster-inactive,
 * ecs.resource-not-found
 */
export function requireTagged(arn: string, at: Place & { readonly store: ReadStore }): Tagged {
  const [, kind = "", path = ""] =
    /^arn:[\w-]+:ecs:[\w-]*:\d{12}:([a-z-]+)\/(.+)$/.exec(arn) ?? refuse(ecsArnInvalid, {});
  if (!kinds.includes(kind)) refuse(ecsUnsupportedResourceType, { type: kind });
  if (ofCluster.includes(kind) && !path.includes("/")) refuse(ecsLongArnRequired, {});
  const cluster = kind === "cluster" ? path : path.split("/").at(-2);
  if (cluster && at.store.get(clusters, clusterArn(at, cluster))?.status === "INACTIVE") refuse(ecsClusterInactive, {});
  return findTagged(arn, at) ?? refuse(ecsResourceNotFound, {});
}

function tagged<Row extends { readonly tags: readonly Tag[] }>(
  row: Row | undefined,
  write: (store: Store, row: Row) => void,
): Tagged | undefined {
  return row && { tags: row.tags, put: (store, tags) => write(store, { ...row, tags }) };
}

/** The tags with others put over them, in order of first appearance. */
export function withTags(tags: readonly Tag[], added: readonly Tag[]): readonly Tag[] {
  const byKey = new Map(tags.map((tag) => [tag.key, tag]));
  for (const tag of added) byKey.set(tag.key, tag);
  return [...byKey.values()];
}
