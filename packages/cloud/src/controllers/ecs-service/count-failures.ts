/** What a service learns from its tasks that have stopped: how many failed to start, and when to try again. */
import { ecsEventUnableToPlace } from "@understudy/catalogue";
import type { Act } from "../../services/ecs/act.js";
import { withEvent } from "../../services/ecs/deployment.js";
import { tasks } from "../../services/ecs/tables.js";
import type { Deployment, ServiceRow, TaskRow } from "../../services/ecs/tables.js";
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
  const runs = act.store
    .list(tasks, "service", service.arn)
    .some((task) => task.startedBy === primary.id && task.lastStatus === "RUNNING");
  if (runs) return primary.failedTasks > 0 ? withPrimary(service, started(primary), older) : service;
  const failed = news.filter((task) => task.stopCode === "TaskFailedToStart");
  const retryAt = retry(news, primary, failed.length, act.now);
  if (retryAt === primary.retryAt && failed.length === 0) return service;
  const failedTasks = primary.failedTasks + failed.length;
  return tellWhy(withPrimary(service, { ...primary, failedTasks, retryAt }, older), failed, act);
}

const withPrimary = (service: ServiceRow, primary: Deployment, older: readonly Deployment[]): ServiceRow => ({
  ...service,
  deployments: [primary, ...older],
});

const started = (primary: Deployment): Deployment => ({ ...primary, failedTasks: 0, retryAt: undefined });

/** Tasks of the deployment that stopped by themselves since the last look. */
function newlyStopped(service: ServiceRow, primary: Deployment, { store }: Act): readonly TaskRow[] {
  return store
    .list(tasks, "startedBy", `${service.clusterArn} STOPPED ${primary.id}`)
    .filter((task) => task.lastStatus === "STOPPED" && !task.countedAsFailure)
    .filter(({ stopCode }) => stopCode === "TaskFailedToStart" || stopCode === "EssentialContainerExited");
}

function retry(news: readonly TaskRow[], primary: Deployment, failed: number, now: number): number | undefined {
  if (failed > 0) return now + backoff(primary.failedTasks + failed);
  const paced = Math.max(0, ...news.map((task) => task.createdAt + PACE));
  return paced > now ? paced : primary.retryAt;
}

function tellWhy(service: ServiceRow, failed: readonly TaskRow[], act: Act): ServiceRow {
  const reason = failed.at(-1)?.stoppedReason;
  if (reason === undefined) return service;
  return withEvent(service, ecsEventUnableToPlace.format({ service: service.name, reason }), act.now, act.ids);
}
