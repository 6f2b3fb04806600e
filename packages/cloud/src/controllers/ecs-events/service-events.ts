import {
  ecsEventClosestInstanceError,
  ecsEventClosestInstanceLacks,
  ecsEventClosestInstanceLacksAttribute,
  ecsEventClosestInstancePortInUse,
  ecsEventSteadyState,
  ecsEventUnableToPlace,
  ecsEventUnableToPlaceOnInstances,
  ecsEventUnableToStartConsistently,
  type Template,
} from "@understudy/catalogue";
import type { Deployment, ServiceRow } from "../../services/ecs/tables.js";
import type { JsonObject } from "../../services/events/pattern/json.js";

/** What is told of a service. */
export interface ServiceTold {
  readonly detailType: "ECS Deployment State Change" | "ECS Service Action";
  readonly detail: JsonObject;
}

/**
 * What AWS tells of a change of a service, oldest first: its deployments begin and end, its scheduler acts. Source: Amazon ECS
 * Developer Guide, "Amazon ECS service deployment state change events" and "Amazon ECS service action events".
 */
export function serviceEvents(service: ServiceRow, before: ServiceRow | undefined): readonly ServiceTold[] {
  const begun = service.deployments.filter((deployment) => !sameIn(before, deployment)).reverse();
  const ended = service.deployments.filter((deployment) => {
    const { rolloutState } = sameIn(before, deployment) ?? { rolloutState: "IN_PROGRESS" };
    return deployment.rolloutState !== rolloutState && deployment.rolloutState !== "IN_PROGRESS";
  });
  return [
    ...begun.map((deployment) => deploymentEvent(deployment, "IN_PROGRESS")),
    ...ended.map((deployment) => deploymentEvent(deployment, deployment.rolloutState)),
    ...actionEvents(service, before),
  ];
}

const sameIn = (before: ServiceRow | undefined, { id }: Deployment) =>
  before?.deployments.find((deployment) => deployment.id === id);

function deploymentEvent(deployment: Deployment, state: Deployment["rolloutState"]): ServiceTold {
  const detail = {
    eventType: state === "FAILED" ? "ERROR" : "INFO",
    eventName: `SERVICE_DEPLOYMENT_${state}`,
    deploymentId: deployment.id,
    updatedAt: new Date(deployment.updatedAt).toISOString(),
    reason: deployment.rolloutStateReason,
  };
  return { detailType: "ECS Deployment State Change", detail };
}

/** Which messages of a service's events are told as actions, and as what. */
const actions: readonly (readonly [message: Template, eventType: string, eventName: string])[] = [
  [ecsEventSteadyState, "INFO", "SERVICE_STEADY_STATE"],
  [ecsEventUnableToStartConsistently, "WARN", "SERVICE_TASK_START_IMPAIRED"],
  [ecsEventUnableToPlace, "ERROR", "SERVICE_TASK_PLACEMENT_FAILURE"],
  [ecsEventUnableToPlaceOnInstances, "ERROR", "SERVICE_TASK_PLACEMENT_FAILURE"],
  [ecsEventClosestInstanceLacks, "ERROR", "SERVICE_TASK_PLACEMENT_FAILURE"],
  [ecsEventClosestInstancePortInUse, "ERROR", "SERVICE_TASK_PLACEMENT_FAILURE"],
  [ecsEventClosestInstanceLacksAttribute, "ERROR", "SERVICE_TASK_PLACEMENT_FAILURE"],
  [ecsEventClosestInstanceError, "ERROR", "SERVICE_TASK_PLACEMENT_FAILURE"],
];

function actionEvents(service: ServiceRow, before: ServiceRow | undefined): readonly ServiceTold[] {
  const known = new Set(before?.events.map(({ id }) => id));
  const added = service.events.filter(({ id }) => !known.has(id)).reverse();
  return added.flatMap(({ message, createdAt }) => {
    const action = actions.find(([template]) => template.parse(message));
    if (!action) return [];
    const [, eventType, eventName] = action;
    const { clusterArn } = service;
    const detail = { eventType, eventName, clusterArn, createdAt: new Date(createdAt).toISOString() };
    return [{ detailType: "ECS Service Action" as const, detail }];
  });
}
