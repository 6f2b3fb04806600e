/** Finding task sets, and refusing services that have none. */
import { ecsServiceNotActive, ecsTaskSetController, ecsTaskSetNotFound, refuse } from "@understudy/catalogue";
import type { ReadStore } from "../../store/store.js";
import { type Place, taskSetArn } from "./arn.js";
import { requireCluster, requireService } from "./find.js";
import type { ServiceRow, TaskSetRow } from "./tables.js";
import { taskSets } from "./tables.js";

interface At extends Place {
  readonly store: ReadStore;
}

/** An ACTIVE service whose tasks are in task sets. @throws Failure ecs.cluster-not-found, -service-not-found, -service-not-active, -task-set-controller */
export function requireExternalService(cluster: string, name: string, at: At): ServiceRow {
  const service = requireService(name, requireCluster(cluster, at), at);
  if (service.status !== "ACTIVE") refuse(ecsServiceNotActive, {});
  return service.deploymentController === "EXTERNAL" ? service : refuse(ecsTaskSetController, {});
}

/** The task set of that service, by id (`ecs-svc/…`) or ARN. */
export function findTaskSet(idOrArn: string, service: ServiceRow, store: ReadStore): TaskSetRow | undefined {
  const arn = idOrArn.startsWith("arn:") ? idOrArn : taskSetArn(service, service.clusterName, service.name, idOrArn);
  const row = store.get(taskSets, arn);
  return row?.serviceArn === service.arn ? row : undefined;
}

/** @throws Failure ecs.task-set-not-found */
export function requireTaskSet(idOrArn: string, service: ServiceRow, store: ReadStore): TaskSetRow {
  return findTaskSet(idOrArn, service, store) ?? refuse(ecsTaskSetNotFound, {});
}
