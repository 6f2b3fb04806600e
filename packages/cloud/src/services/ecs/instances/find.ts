import { ecsContainerInstanceNotFound, refuse } from "@understudy/catalogue";
import type { ReadStore } from "../../../store/store.js";
import type { Place } from "../arn.js";
import { lastPart } from "../arn.js";
import { clusterArnOf } from "../find.js";
import type { ClusterRow } from "../tables.js";
import type { ContainerInstanceRow } from "./tables.js";
import { containerInstances } from "./tables.js";

/** ARN that an instance has or would have. */
export function containerInstanceArn(at: Place, cluster: string | undefined, idOrArn: string): string {
  if (idOrArn.startsWith("arn:")) return idOrArn;
  const { account, region } = at;
  return `arn:aws:ecs:${region}:${account}:container-instance/${lastPart(clusterArnOf(cluster, at))}/${idOrArn}`;
}

/** The instance of the cluster, whatever its status. */
export function findContainerInstance(
  idOrArn: string,
  cluster: ClusterRow,
  at: Place & { readonly store: ReadStore },
): ContainerInstanceRow | undefined {
  const row = at.store.get(containerInstances, containerInstanceArn(at, cluster.name, idOrArn));
  return row?.clusterArn === cluster.arn ? row : undefined;
}

/** An instance that is not deregistered. @throws Failure ecs.container-instance-not-found */
export function requireContainerInstance(
  idOrArn: string,
  cluster: ClusterRow,
  at: Place & { readonly store: ReadStore },
): ContainerInstanceRow {
  const row = findContainerInstance(idOrArn, cluster, at);
  return row && row.status !== "INACTIVE" ? row : refuse(ecsContainerInstanceNotFound, {});
}
