/** What a service's scheduler does next: pure, from what is there and the time. */
import type { Deployment, ServiceRow, TaskRow } from "../../services/ecs/tables.js";

/** What the scheduler knows of a service when it decides. */
export interface Observed {
  readonly service: ServiceRow;
  /** Tasks of the service that are not STOPPED. */
  readonly tasks: readonly TaskRow[];
}

export interface Decision {
  /** Number of tasks of the PRIMARY deployment to start now. */
  readonly start: number;
  /** Tasks to stop, with the deployment that says so. */
  readonly stop: readonly { readonly task: TaskRow; readonly deployment: string }[];
  /** Older deployments without tasks: they go. */
  readonly drop: readonly string[];
  /** The PRIMARY deployment has all its tasks and is alone. */
  readonly steady: boolean;
  /** A deleted service has no task left. */
  readonly gone: boolean;
  /** When to look again, ms since epoch. */
  readonly wakeAt?: number;
}

const NOTHING: Decision = { start: 0, stop: [], drop: [], steady: false, gone: false };

export function decide({ service, tasks }: Observed, now: number): Decision {
  const [primary, ...older] = service.deployments;
  if (service.status === "INACTIVE" || !primary) return NOTHING;
  const live = tasks.filter((task) => task.desiredStatus === "RUNNING");
  if (service.status === "DRAINING") {
    const stop = live.map((task) => ({ task, deployment: primary.id }));
    return { ...NOTHING, stop, gone: tasks.length === 0 };
  }
  const own = live.filter((task) => task.startedBy === primary.id);
  const old = live.filter((task) => task.startedBy !== primary.id);
  const { minimum, maximum } = limits(service);
  const wanted = Math.max(0, Math.min(service.desiredCount - own.length, maximum - tasks.length));
  const waits = primary.retryAt !== undefined && primary.retryAt > now;
  return {
    start: waits ? 0 : wanted,
    stop: [...surplus(own, service, primary), ...replaced(old, live, minimum, primary)],
    drop: older.filter((one) => !tasks.some((task) => task.startedBy === one.id)).map((one) => one.id),
    steady: isSteady(service, primary, own, tasks),
    gone: false,
    ...(waits && wanted > 0 && { wakeAt: primary.retryAt }),
  };
}

/** Fewest running and most existing tasks in a deployment: the lower rounds up, the upper down. Source: Amazon ECS API reference, DeploymentConfiguration. */
export function limits({ desiredCount, deploymentConfiguration }: ServiceRow) {
  const { minimumHealthyPercent = 100, maximumPercent = 200 } = deploymentConfiguration;
  return {
    minimum: Math.ceil((desiredCount * minimumHealthyPercent) / 100),
    maximum: Math.floor((desiredCount * maximumPercent) / 100),
  };
}

/** Tasks over the desired count: those that do not run yet first, then the youngest. */
function surplus(own: readonly TaskRow[], service: ServiceRow, primary: Deployment) {
  const over = own.length - service.desiredCount;
  if (over <= 0) return [];
  const order = own.toSorted((a, b) => rank(a) - rank(b) || b.createdAt - a.createdAt);
  return order.slice(0, over).map((task) => ({ task, deployment: primary.id }));
}

/** Tasks of older deployments that may go without falling under the minimum: those that do not run first. */
function replaced(old: readonly TaskRow[], live: readonly TaskRow[], minimum: number, primary: Deployment) {
  const idle = old.filter((task) => task.lastStatus !== "RUNNING");
  const running = old.filter((task) => task.lastStatus === "RUNNING");
  const spare = Math.max(0, live.filter((task) => task.lastStatus === "RUNNING").length - minimum);
  return [...idle, ...running.slice(0, spare)].map((task) => ({ task, deployment: primary.id }));
}

const rank = (task: TaskRow) => (task.lastStatus === "RUNNING" ? 1 : 0);

/** Tasks of older deployments must be STOPPED, not only asked to: the deployment is not complete before. */
function isSteady(service: ServiceRow, primary: Deployment, own: readonly TaskRow[], all: readonly TaskRow[]): boolean {
  const running = own.filter((task) => task.lastStatus === "RUNNING").length;
  const replacing = all.some((task) => task.startedBy !== primary.id);
  return running === service.desiredCount && own.length === running && !replacing;
}
