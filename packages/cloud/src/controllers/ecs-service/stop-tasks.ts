/** Stopping a service's tasks, and telling of it. */
import type { Failure } from "@understudy/catalogue";
import {
  ecsEventContainerHealthFailed,
  ecsEventStoppedPendingTasks,
  ecsEventStoppedTasks,
  ecsEventTaskUnhealthy,
  ecsScalingActivity,
  ecsTaskFailedContainerHealthChecks,
  ecsTaskFailedElbHealthChecks,
  failureOf,
  listTasks,
} from "@understudy/catalogue";
import { describe, recordFailure } from "../../gate/failures.js";
import type { Act } from "../../services/ecs/act.js";
import { withEvent } from "../../services/ecs/deployment.js";
import { stopTask } from "../../services/ecs/stop-task.js";
import type { ServiceRow, TaskRow } from "../../services/ecs/tables.js";
import { failingTarget } from "../../services/ecs/task-health.js";
import { eventSubject } from "./event-subject.js";

/** A task to stop, with the deployment that says so. */
export interface Surplus {
  readonly task: TaskRow;
  readonly deployment: string;
}

/** Stops tasks that the deployment has no use for. */
export function stopTasks(service: ServiceRow, stop: readonly Surplus[], act: Act): ServiceRow {
  for (const { task, deployment } of stop) {
    const reason = ecsScalingActivity.format({ deployment });
    stopTask(task, { code: "ServiceSchedulerInitiated", reason }, act);
  }
  const stopped = stop.map(({ task }) => task);
  return tellPending(
    tellStopped(service, stopped.filter(runs), act),
    stopped.filter((task) => !runs(task)).length,
    act,
  );
}

/** Stops tasks that fail health checks. The events come in the order in which AWS was recorded to write them. */
export function stopUnhealthy(service: ServiceRow, unhealthy: readonly TaskRow[], act: Act): ServiceRow {
  if (unhealthy.length === 0) return service;
  let told: ServiceRow = { ...service, steady: false };
  for (const task of unhealthy) {
    const failure = failedChecks(task);
    stopTask(task, { code: "ServiceSchedulerInitiated", reason: failure.message }, act);
    recordFailure(act.store, {
      ...describe(failure),
      id: act.ids.uuid(),
      time: act.now,
      principal: service.createdBy,
      surface: { kind: "stopped-reason", service: "ecs", resource: task.arn },
    });
    told = withEvent(told, tellUnhealthy(service, task), act.now, act.ids);
  }
  return tellStopped(told, unhealthy, act);
}

/** The load balancer's checks, or those of the containers. */
function failedChecks(task: TaskRow): Failure {
  const target = failingTarget(task);
  if (!target) return failureOf(ecsTaskFailedContainerHealthChecks, {});
  return failureOf(ecsTaskFailedElbHealthChecks, { targetGroupArn: target.targetGroupArn });
}

function tellUnhealthy(service: ServiceRow, task: TaskRow): string {
  const values = { service: eventSubject(service), task: task.taskId };
  const target = failingTarget(task);
  if (!target) return ecsEventContainerHealthFailed.format(values);
  const { targetGroupArn, port, reason = "" } = target;
  return ecsEventTaskUnhealthy.format({ ...values, targetGroupArn, port: String(port), reason });
}

const runs = (task: TaskRow) => task.lastStatus === "RUNNING";

function tellStopped(service: ServiceRow, stopped: readonly TaskRow[], act: Act): ServiceRow {
  if (stopped.length === 0) return service;
  const ids = stopped.map((task) => task.taskId);
  const values = { service: eventSubject(service), count: String(ids.length), tasks: listTasks(ids) };
  return withEvent(service, ecsEventStoppedTasks.format(values), act.now, act.ids);
}

function tellPending(service: ServiceRow, count: number, act: Act): ServiceRow {
  if (count === 0) return service;
  const values = { service: eventSubject(service), count: String(count) };
  return withEvent(service, ecsEventStoppedPendingTasks.format(values), act.now, act.ids);
}
