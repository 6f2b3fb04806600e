/** Deployments of a service, as plain values. */
import { ecsRolloutCompleted, ecsRolloutInProgress } from "@understudy/catalogue";
import type { Ids } from "../../ids.js";
import type { Deployment, ServiceEvent, ServiceRow } from "./tables.js";

const EVENTS_KEPT = 100;

/** Id of a deployment or a task set: `ecs-svc/1234567890123456789`. */
export const deploymentId = (ids: Ids) => `ecs-svc/${ids.digits(19)}`;

/** A new PRIMARY deployment. */
export function newDeployment(taskDefinition: string, now: number, ids: Ids): Deployment {
  const id = deploymentId(ids);
  return {
    id,
    status: "PRIMARY",
    taskDefinition,
    createdAt: now,
    updatedAt: now,
    rolloutState: "IN_PROGRESS",
    rolloutStateReason: ecsRolloutInProgress.format({ deployment: id }),
    failedTasks: 0,
  };
}

/** Puts the deployment before the others, which go on until their tasks are replaced. */
export function supersede(deployments: readonly Deployment[], primary: Deployment): readonly Deployment[] {
  const others = deployments.filter((one) => one.id !== primary.id);
  return [primary, ...others.map((old) => ({ ...old, status: "ACTIVE" as const, refusedRole: undefined }))];
}

/** The deployment with its rollout ended well. */
export function completed(deployment: Deployment, now: number): Deployment {
  return {
    ...deployment,
    updatedAt: now,
    rolloutState: "COMPLETED",
    rolloutStateReason: ecsRolloutCompleted.format({ deployment: deployment.id }),
  };
}

/** The service with one more event; an event like the newest is not repeated (AWS tells of a lasting cause once). */
export function withEvent(service: ServiceRow, message: string, now: number, ids: Ids): ServiceRow {
  return service.events[0]?.message === message ? service : addEvent(service, message, now, ids);
}

/** The service with one more event, like the newest or not. */
export function addEvent(service: ServiceRow, message: string, now: number, ids: Ids): ServiceRow {
  const event: ServiceEvent = { id: ids.uuid(), createdAt: now, message };
  return { ...service, events: [event, ...service.events].slice(0, EVENTS_KEPT) };
}
