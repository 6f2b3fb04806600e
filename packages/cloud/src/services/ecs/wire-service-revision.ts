import type { ServiceRevision } from "@aws-sdk/client-ecs";
import type { Read } from "../../gate/operation.js";
import { findTaskDefinition } from "./find.js";
import type { ServiceRevisionRow } from "./tables.js";
import { date } from "./time.js";
import { wireConnections, wireWorkload } from "./wire-workload.js";

/** A service revision as the API shows it. DIFFERS: no image digests are shown; nothing is resolved. */
export function wireServiceRevision(row: ServiceRevisionRow, read: Read): ServiceRevision {
  const containers = findTaskDefinition(row.taskDefinition, read)?.definition.containerDefinitions ?? [];
  return {
    serviceRevisionArn: row.arn,
    serviceArn: row.serviceArn,
    clusterArn: row.clusterArn,
    taskDefinition: row.taskDefinition,
    ...wireWorkload(row),
    ...wireConnections(row),
    loadBalancers: [...row.loadBalancers],
    serviceRegistries: [...row.serviceRegistries],
    containerImages: containers.map(({ name, image }) => ({ containerName: name, image })),
    guardDutyEnabled: false,
    createdAt: date(row.createdAt),
  };
}
