/** What a service learns from its tasks: how many failed, and when to try again. */
import { ecsEventUnableToPlace, ecsEventUnableToStartConsistently } from "@understudy/catalogue";
import type { Act } from "../../services/ecs/act.js";
import { withEvent } from "../../services/ecs/deployment.js";
import type { Deployment, ServiceRow, TaskRow } from "../../services/ecs/tables.js";
import { tasks } from "../../services/ecs/tables.js";
import { isUp } from "../../services/ecs/task-health.js";
import { backoff } from "./backoff.js";
import { isFailing } from "./decide.js";
import { eventSubject } from "./event-subject.js";
import { PACE } from "./pace.js";

/**
 * Counts tasks of the PRIMARY deployment that did not get up healthy, each once, and tells why the last one did not start; one that
 * comes up sets the count back, and ends it. Source: Amazon ECS API reference, Deployment.failedTasks; DeploymentCircuitBreaker.
 * @param own tasks of the service that are not STOPPED.
 */
export function countFailures(service: ServiceRow, own: readonly TaskRow[], act: Act): ServiceRow {
  const [primary, ...older] = service.deployments;
  if (!primary) return service;
  const ended = endedTasks(service, act).filter((task) => task.startedBy === primary.id);
  const failed = ended.filter((task) => task.stopCode === "TaskFailedToStart");
  const ours = own.filter((task) => task.startedBy === primary.id);
  const unhealthy = ours.filter((task) => isFailing(task, service, act.now));
  const counted = recount(primary, service, failed.length + unhealthy.length, ours.some(isUp));
  const runs = ours.some((task) => task.lastStatus === "RUNNING" && task.desiredStatus === "RUNNING");
  const paced = withDelay(counted, failed.length > 0 && !runs, runs, [...ended, ...unhealthy], act.now);
  if (paced === primary) return service;
  return tellWhy({ ...service, deployments: [paced, ...older] }, failed, act);
}

/**
 * Tasks of the service that ended by themselves since the last look. They count from the moment they begin to stop: a replacement
 * could be started before they have.
 */
function endedTasks(service: ServiceRow, { store }: Act): readonly TaskRow[] {
  // Task sets are looked at one by one, and each counts its own.
  const external = service.deploymentController === "EXTERNAL";
  const mine = (task: TaskRow) => !external || task.startedBy === service.deployments[0]?.id;
  const ended = store.list(tasks, "ended", service.arn).filter(mine);
  for (const task of ended) store.put(tasks, { ...task, countedAsFailure: true });
  return ended;
}

function recount(primary: Deployment, service: ServiceRow, failures: number, up: boolean): Deployment {
  const resets = service.deploymentConfiguration.deploymentCircuitBreaker?.resetOnHealthyTask !== false;
  const provenHealthy = primary.provenHealthy || up;
  const failedTasks = resets && provenHealthy ? 0 : primary.failedTasks + failures;
  if (failedTasks === primary.failedTasks && provenHealthy === (primary.provenHealthy ?? false)) return primary;
  return { ...primary, failedTasks, provenHealthy };
}

/** The deployment with the time before which it starts no task: after a failed start, and so that none follows another too soon. */
function withDelay(
  deployment: Deployment,
  failed: boolean,
  runs: boolean,
  ended: readonly TaskRow[],
  now: number,
): Deployment {
  const { retryAt, failedStarts = 0 } = deployment;
  const waits = retryAt !== undefined && retryAt > now;
  // A wait that was begun is waited out, though another task runs: else a refused start would be tried again at once, for ever.
  const recovered = runs && !waits;
  const starts = recovered ? 0 : failedStarts + (failed && !waits ? 1 : 0);
  const after = recovered && failedStarts > 0 ? 0 : (retryAt ?? 0);
  const next = Math.max(after, starts > failedStarts ? now + backoff(starts) : 0, ...ended.map(followable));
  const known = next > now ? next : after || undefined;
  if (starts === failedStarts && known === retryAt) return deployment;
  return { ...deployment, failedStarts: starts, retryAt: known };
}

const followable = (task: TaskRow) => task.createdAt + PACE;

/** AWS tells of trouble in general when it begins to wait longer each time. Source: Amazon ECS Developer Guide, "Amazon ECS service event messages". */
function tellWhy(service: ServiceRow, failed: readonly TaskRow[], act: Act): ServiceRow {
  const last = failed.at(-1);
  if (last?.stoppedReason === undefined) return service;
  const values = { service: eventSubject(service), reason: last.stoppedReason };
  // On EC2 the task was placed; why it did not start, its containers tell.
  const told =
    last.launchType === "EC2" ? service : withEvent(service, ecsEventUnableToPlace.format(values), act.now, act.ids);
  if (service.deployments[0]?.failedStarts !== 2) return told;
  return withEvent(
    told,
    ecsEventUnableToStartConsistently.format({ service: eventSubject(service) }),
    act.now,
    act.ids,
  );
}
