import type { ServiceRow } from "../../services/ecs/tables.js";

/**
 * How an event names what it is about: the service, or one of its task sets. Recorded of external deployments:
 * `(service web, taskSet ecs-svc/1234567890123456789) has started 1 tasks: …`.
 */
export function eventSubject({ name, deploymentController, deployments }: ServiceRow): string {
  return deploymentController === "EXTERNAL" && deployments[0] ? `${name}, taskSet ${deployments[0].id}` : name;
}
