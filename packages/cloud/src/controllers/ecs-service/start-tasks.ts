/** Starting a service's tasks, and telling of it. */
import {
  ecsEventClosestInstanceLacks,
  ecsEventClosestInstanceLacksAttribute,
  ecsEventClosestInstancePortInUse,
  ecsEventFailedToLaunch,
  ecsEventReplacedUnhealthy,
  ecsEventStartedTasks,
  ecsEventUnableToPlaceOnInstances,
  ecsFailureReasons,
  ecsNoContainerInstances,
  ecsTaskNotPlaced,
  Failure,
  listTasks,
} from "@understudy/catalogue";
import { describe, recordFailure } from "../../gate/failures.js";
import type { Act } from "../../services/ecs/act.js";
import { lastPart } from "../../services/ecs/arn.js";
import { withEvent } from "../../services/ecs/deployment.js";
import { findCluster, findTaskDefinition } from "../../services/ecs/find.js";
import { launchServiceTask } from "../../services/ecs/instances/launch.js";
import type { LaunchSpec } from "../../services/ecs/launch-task.js";
import type { Deployment, ServiceRow, TaskRow, Workload } from "../../services/ecs/tables.js";
import { backoff } from "./backoff.js";
import type { Decision } from "./decide.js";
import { eventSubject } from "./event-subject.js";
import { roleState } from "./role-state.js";

/** Starts tasks of the PRIMARY deployment: as many as decided, on the instances that were chosen, if they were. */
export function startTasks(service: ServiceRow, decision: Decision, act: Act): ServiceRow {
  const { start: count, replacements, places } = decision;
  const [primary, ...older] = service.deployments;
  if (count === 0 || !primary) return service;
  const started: string[] = [];
  try {
    for (let i = 0; i < count; i += 1) {
      started.push(launch(service, service, { startedBy: primary.id, containerInstanceArn: places?.[i] }, act).taskId);
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const told = started.length > 0 ? tellStarted(service, started, replacements, act) : service;
    return refused(told, primary, older, error, act);
  }
  const { refusedRole: _refused, retryAt: _retry, ...going } = primary;
  return tellStarted({ ...service, steady: false, deployments: [going, ...older] }, started, replacements, act);
}

/** The service with an event that tells of the tasks that were started. */
export function tellStarted(
  service: ServiceRow,
  started: readonly string[],
  replacements: number,
  act: Act,
): ServiceRow {
  const values = { service: eventSubject(service), count: String(started.length), tasks: listTasks(started) };
  const message =
    replacements > 0
      ? ecsEventReplacedUnhealthy.format({ ...values, replaced: String(Math.min(replacements, started.length)) })
      : ecsEventStartedTasks.format(values);
  return withEvent(service, message, act.now, act.ids);
}

/** One launch alone: what it changed is undone when a role refuses. @throws Failure ecs.role-not-assumable */
export function launch(
  service: ServiceRow,
  workload: Workload,
  where: Pick<LaunchSpec, "startedBy" | "containerInstanceArn">,
  act: Act,
): TaskRow {
  const cluster = findCluster(service.clusterArn, act);
  const taskDefinition = findTaskDefinition(workload.taskDefinition, act);
  if (!cluster || !taskDefinition)
    throw new Error(`${service.arn} names a cluster or task definition that is not there`);
  const managed = service.enableECSManagedTags
    ? [
        { key: "aws:ecs:clusterName", value: cluster.name },
        { key: "aws:ecs:serviceName", value: service.name },
      ]
    : [];
  const propagated = { SERVICE: service.tags, TASK_DEFINITION: taskDefinition.tags, NONE: [] }[service.propagateTags];
  return act.store.transact(() =>
    launchServiceTask(
      {
        cluster,
        taskDefinition,
        launchType: workload.launchType,
        group: `service:${service.name}`,
        networkConfiguration: workload.networkConfiguration,
        platformVersion: workload.platformVersion,
        ...where,
        serviceArn: service.arn,
        tags: [...managed, ...(propagated ?? [])],
        enableExecuteCommand: service.enableExecuteCommand,
      },
      service,
      act,
    ),
  );
}

/** No task was made: the event says why, and the next attempt waits. */
function refused(
  service: ServiceRow,
  primary: Deployment,
  older: readonly Deployment[],
  failure: Failure,
  act: Act,
): ServiceRow {
  const failedStarts = (primary.failedStarts ?? 0) + 1;
  const arn = failure.values.roleArn;
  const deployment: Deployment = {
    ...primary,
    failedTasks: primary.provenHealthy ? primary.failedTasks : primary.failedTasks + 1,
    failedStarts,
    retryAt: act.now + backoff(failedStarts),
    updatedAt: act.now,
    ...(arn !== undefined && { refusedRole: { arn, state: roleState(arn, act.store) } }),
  };
  return tellRefused({ ...service, deployments: [deployment, ...older] }, failure, act);
}

/** How the event calls what is short. */
const lacking: { readonly [reason: string]: string } = {
  [ecsFailureReasons.cpu]: "CPU units",
  [ecsFailureReasons.memory]: "memory",
};

/** The service with an event that tells of the refusal, which is kept with its cause. */
export function tellRefused(service: ServiceRow, failure: Failure, act: Act): ServiceRow {
  recordFailure(act.store, {
    ...describe(failure),
    id: act.ids.uuid(),
    time: act.now,
    principal: service.createdBy,
    surface: { kind: "service-event", service: "ecs", resource: service.arn },
  });
  const subject = eventSubject(service);
  const message =
    notPlaced(subject, failure) ?? ecsEventFailedToLaunch.format({ service: subject, error: failure.message });
  return withEvent(service, message, act.now, act.ids);
}

/** What the event says of a task that fits nowhere; undefined for any other refusal. Source: Amazon ECS Developer Guide, "Amazon ECS service event messages". */
function notPlaced(service: string, { mode, values, view, message }: Failure): string | undefined {
  if (mode.id === ecsNoContainerInstances.id) {
    return ecsEventUnableToPlaceOnInstances.format({ service, reason: message.replace(/\.$/, "") });
  }
  if (mode.id !== ecsTaskNotPlaced.id) return undefined;
  const { reason = "" } = values;
  const { containerInstance: arn } = (view ?? {}) as { readonly containerInstance?: string };
  if (arn === undefined) return ecsEventUnableToPlaceOnInstances.format({ service, reason });
  const containerInstance = lastPart(arn);
  const resource = lacking[reason];
  if (resource) return ecsEventClosestInstanceLacks.format({ service, containerInstance, resource });
  if (reason.startsWith(ecsFailureReasons.ports))
    return ecsEventClosestInstancePortInUse.format({ service, containerInstance });
  if (reason === ecsFailureReasons.attribute)
    return ecsEventClosestInstanceLacksAttribute.format({ service, containerInstance });
  // A constraint's sentence ends with a full stop already.
  return ecsEventUnableToPlaceOnInstances.format({ service, reason: reason.replace(/\.$/, "") });
}
