/** What of ECS can carry tags, found by ARN. */
import type { Tag } from "@aws-sdk/client-ecs";
import { ecsResourceNotFound, refuse } from "@understudy/catalogue";
import type { ReadStore, Store } from "../../store/store.js";
import type { Place } from "./arn.js";
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

/** @throws Failure ecs.resource-not-found */
export function requireTagged(arn: string, at: Place & { readonly store: ReadStore }): Tagged {
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
