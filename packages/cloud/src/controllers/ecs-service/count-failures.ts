/** What a service learns from its tasks that have stopped: how many failed to start, and when to try again. */
import { ecsEventUnableToPlace } from "@understudy/catalogue";
import type { Act } from "../../services/ecs/act.js";
import { withEvent } from "../../services/ecs/deployment.js";
import type { Deployment, ServiceRow, TaskRow } from "../../services/ecs/tables.js";
import { tasks } from "../../services/ecs/tables.js";
import { backoff } from "./backoff.js";

/**
 * Shortest time between a task and its replacement, ms.
 * DIFFERS: AWS replaces a task that ended at once, but takes some ten seconds to bring one up; here a task is up in no time, and a
 * container that ends as soon as it starts would be started without end.
 */
const PACE = 10_000;

/**
 * Counts tasks of the PRIMARY deployment that stopped before they ran, each once, and tells why the last one did; one that runs
 * sets the count back. Source: Amazon ECS API reference, Deployment.failedTasks; Developer Guide, "Service throttle logic".
 */
export function countFailures(service: ServiceRow, act: Act): ServiceRow {
  const [primary, ...older] = service.deployments;
  if (!primary) return service;
  const news = newlyStopped(service, primary, act);
  for (const task of news) act.store.put(tasks, { ...task, countedAsFailure: true });
  const failed = news.filter((task) => task.stopCode === "TaskFailedToStart");
  const runs = isRunning(service, primary, act);
  const failedTasks = runs ? 0 : primary.failedTasks + failed.length;
  const reset = runs && primary.failedTasks > 0 ? undefined : primary.retryAt;
  const retryAt = !runs && failed.length > 0 ? act.now + backoff(failedTasks) : paced(news, reset, act.now);
  if (failedTasks === primary.failedTasks && retryAt === primary.retryAt && failed.length === 0) return service;
  return tellWhy({ ...service, deployments: [{ ...primary, failedTasks, retryAt }, ...older] }, failed, act);
}

/** A task of the deployment has come up, and was not asked to stop. */
function isRunning(service: ServiceRow, primary: Deployment, { store }: Act): boolean {
  return store
    .list(tasks, "service", service.arn)
    .some((task) => task.startedBy === primary.id && task.lastStatus === "RUNNING" && task.desiredStatus === "RUNNING");
}

/**
 * Tasks of the deployment that ended by themselves since the last look. They count from the moment they begin to stop: a
 * replacement could be started before they have.
 */
function newlyStopped(service: ServiceRow, primary: Deployment, { store }: Act): readonly TaskRow[] {
  return store
    .list(tasks, "startedBy", `${service.clusterArn} STOPPED ${primary.id}`)
    .filter((task) => !task.countedAsFailure)
    .filter(({ stopCode }) => stopCode === "TaskFailedToStart" || stopCode === "EssentialContainerExited");
}

/** The time before which no task is started, put off so that none follows another too soon. */
function paced(news: readonly TaskRow[], retryAt: number | undefined, now: number): number | undefined {
  const next = Math.max(retryAt ?? 0, ...news.map((task) => task.createdAt + PACE));
  return next > now ? next : retryAt;
}

function tellWhy(service: ServiceRow, failed: readonly TaskRow[], act: Act): ServiceRow {
  const reason = failed.at(-1)?.stoppedReason;
  if (reason === undefined) return service;
  return withEvent(service, ecsEventUnableToPlace.format({ service: service.name, reason }), act.now, act.ids);
}
