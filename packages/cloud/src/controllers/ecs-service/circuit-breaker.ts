/** The deployment circuit breaker: when a deployment has failed, and the way back. Source: Amazon ECS Developer Guide, "How the Amazon ECS deployment circuit breaker detects failures". */
import {
  ecsDeploymentRolledBackByBreaker,
  ecsDeploymentStoppedByBreaker,
  ecsEventDeploymentFailed,
  ecsRolloutFailed,
} from "@understudy/catalogue";
import type { Act } from "../../services/ecs/act.js";
import { withEvent } from "../../services/ecs/deployment.js";
import { failureThreshold } from "../../services/ecs/failure-threshold.js";
import type { ServiceRow } from "../../services/ecs/tables.js";
import { failDeployment } from "./fail-deployment.js";

/** Fails the PRIMARY deployment when too many of its tasks did. */
export function breakCircuit(service: ServiceRow, act: Act): ServiceRow {
  const breaker = service.deploymentConfiguration.deploymentCircuitBreaker;
  const primary = service.deployments[0];
  if (!breaker?.enable || primary?.rolloutState !== "IN_PROGRESS" || service.status !== "ACTIVE") return service;
  if (primary.failedTasks < failureThreshold(service.desiredCount, breaker)) return service;
  const values = { service: service.name, deployment: primary.id };
  const told = withEvent(service, ecsEventDeploymentFailed.format(values), act.now, act.ids);
  return failDeployment(
    told,
    {
      rollback: breaker.rollback ?? false,
      rolloutStateReason: ecsRolloutFailed.format({}),
      rolledBack: ecsDeploymentRolledBackByBreaker.format({}),
      stopped: ecsDeploymentStoppedByBreaker.format({}),
    },
    act,
  );
}
