/** Starting a service's tasks, and telling of it. */
import {
  ecsEventFailedToLaunch,
  ecsEventReplacedUnhealthy,
  ecsEventStartedTasks,
  ecsEventUnableToPlaceOnInstances,
  ecsTaskNotPlaced,
  Failure,
  listTasks,
} from "@understudy/catalogue";
import { describe, recordFailure } from "../../gate/failures.js";
import type { Act } from "../../services/ecs/act.js";
import { withEvent } from "../../services/ecs/deployment.js";
import { findCluster, findTaskDefinition } from "../../services/ecs/find.js";
import { launchServiceTask } from "../../services/ecs/instances/launch.js";
import type { Deployment, ServiceRow, TaskRow, Workload } from "../../services/ecs/tables.js";
import { backoff } from "./backoff.js";
import { eventSubject } from "./event-subject.js";
import { roleState } from "./role-state.js";

/**
 * Starts tasks of the PRIMARY deployment.
 * @param replacements how many of them take the place of unhealthy ones.
 */
export function startTasks(service: ServiceRow, count: number, replacements: number, act: Act): ServiceRow {
  const [primary, ...older] = service.deployments;
  if (count === 0 || !primary) return service;
  const started: string[] = [];
  try {
    for (let i = 0; i < count; i += 1) started.push(launch(service, service, primary.id, act).taskId);
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
export function launch(service: ServiceRow, workload: Workload, startedBy: string, act: Act): TaskRow {
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
        startedBy,
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
    failure.mode.id === ecsTaskNotPlaced.id
      ? ecsEventUnableToPlaceOnInstances.format({ service: subject, reason: failure.values.reason ?? "" })
      : ecsEventFailedToLaunch.format({ service: subject, error: failure.message });
  return withEvent(service, message, act.now, act.ids);
}
