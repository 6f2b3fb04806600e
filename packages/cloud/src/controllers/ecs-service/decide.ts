/**
 * What a service's scheduler does next: pure, from what is there and the time.
 * DIFFERS: early success and the hooks of a ROLLING deployment are kept and shown, and change nothing.
 */

import type { Deployment, ServiceRow, TaskRow } from "../../services/ecs/tables.js";
import { isUnhealthy, isUp } from "../../services/ecs/task-health.js";
import { earliest } from "./earliest.js";
import { PACE } from "./pace.js";

/** What the scheduler knows of a service when it decides. */
export interface Observed {
  readonly service: ServiceRow;
  /** Tasks of the service that are not STOPPED. */
  readonly tasks: readonly TaskRow[];
  /** ARNs of tasks on instances that drain. */
  readonly leaving?: readonly string[];
}

export interface Decision {
  /** Number of tasks of the PRIMARY deployment to start now. */
  readonly start: number;
  /** ARNs of the instances where they start, where that is settled: a DAEMON's. */
  readonly places?: readonly string[];
  /** How many of these take the place of unhealthy tasks, which exist yet. */
  readonly replacements: number;
  /** Tasks to stop, with the deployment that says so. */
  readonly stop: readonly { readonly task: TaskRow; readonly deployment: string }[];
  /** Tasks to stop because they are unhealthy. */
  readonly unhealthy: readonly TaskRow[];
  /** Number of tasks that would be stopped but for their protection. */
  readonly protected: number;
  /** The percentages let no task be started, and none be stopped. */
  readonly blocked: boolean;
  /** Older deployments without tasks: they go. */
  readonly drop: readonly string[];
  /** The PRIMARY deployment has all its tasks and is alone. */
  readonly steady: boolean;
  /** A deleted service has no task left. */
  readonly gone: boolean;
  /** When to look again, ms since epoch. */
  readonly wakeAt?: number;
}

export const NOTHING: Decision = {
  start: 0,
  replacements: 0,
  stop: [],
  unhealthy: [],
  protected: 0,
  blocked: false,
  drop: [],
  steady: false,
  gone: false,
};

/**
 * A task on an instance that drains is like one of an older deployment: it goes once its place is taken. Source: Amazon ECS Developer
 * Guide, "Draining Amazon ECS container instances".
 */
export function decide({ service, tasks, leaving = [] }: Observed, now: number): Decision {
  const [primary, ...older] = service.deployments;
  if (service.status === "INACTIVE" || !primary) return NOTHING;
  const live = tasks.filter((task) => task.desiredStatus === "RUNNING");
  if (service.status === "DRAINING") {
    const stop = live.map((task) => ({ task, deployment: primary.id }));
    return { ...NOTHING, stop, gone: tasks.length === 0 };
  }
  const unhealthy = live.filter((task) => isFailing(task, service, now));
  const sound = live.filter((task) => !unhealthy.includes(task));
  const stays = (task: TaskRow) => task.startedBy === primary.id && !leaving.includes(task.arn);
  const own = sound.filter(stays);
  const old = sound.filter((task) => !stays(task));
  const { minimum, maximum } = limits(service);
  const wanted = Math.max(0, Math.min(service.desiredCount - own.length, maximum - tasks.filter(counts).length));
  const waits = primary.retryAt !== undefined && primary.retryAt > now;
  const start = waits || primary.rolloutState === "FAILED" ? 0 : wanted;
  const excess = [...surplus(own, service, now), ...replaced(old, sound, minimum, primary, now)];
  const stop = excess.filter((task) => !isProtected(task, now));
  return {
    start,
    replacements: Math.min(start, unhealthy.filter((task) => task.startedBy === primary.id).length),
    stop: stop.map((task) => ({ task, deployment: primary.id })),
    unhealthy,
    protected: excess.length - stop.length,
    blocked: old.length > 0 && wanted === 0 && excess.length === 0 && isStuck(own, sound, tasks, service),
    drop: older.filter((one) => !tasks.some((task) => task.startedBy === one.id)).map((one) => one.id),
    steady: isSteady(
      service,
      primary,
      own,
      tasks.filter((task) => !stays(task)),
    ),
    gone: false,
    wakeAt: earliest(
      [
        waits && wanted > 0 ? primary.retryAt : undefined,
        ...excess.filter((task) => isProtected(task, now)).map((task) => task.protectedUntil),
        ...live.filter(isUnhealthy).map((task) => replaceableAt(task, service)),
      ],
      now,
    ),
  };
}

/** Fewest healthy and most existing tasks in a deployment: the lower rounds up, the upper down. Source: Amazon ECS API reference, DeploymentConfiguration. */
export function limits({ desiredCount, deploymentConfiguration, schedulingStrategy }: ServiceRow) {
  const daemon = schedulingStrategy === "DAEMON";
  const { minimumHealthyPercent = daemon ? 0 : 100, maximumPercent = daemon ? 100 : 200 } = deploymentConfiguration;
  return {
    minimum: Math.ceil((desiredCount * minimumHealthyPercent) / 100),
    maximum: Math.floor((desiredCount * maximumPercent) / 100),
  };
}

/** A task that drains is in no state that the maximum is of. Source: Amazon ECS API reference, DeploymentConfiguration.maximumPercent. */
const counts = ({ lastStatus }: TaskRow) => lastStatus !== "DEACTIVATING";

export const isProtected = (task: TaskRow, now: number) => (task.protectedUntil ?? 0) > now;

/** Its container health checks fail, or those of a load balancer, and the scheduler looks at them. */
export function isFailing(task: TaskRow, service: ServiceRow, now: number): boolean {
  return (
    task.lastStatus === "RUNNING" &&
    task.desiredStatus === "RUNNING" &&
    isUnhealthy(task) &&
    replaceableAt(task, service) <= now
  );
}

/** From when on an unhealthy task is replaced: not in the grace period after it has started. Source: Amazon ECS API reference, Service.healthCheckGracePeriodSeconds. */
function replaceableAt(task: TaskRow, { healthCheckGracePeriodSeconds: grace }: ServiceRow): number {
  return Math.max((task.startedAt ?? task.createdAt) + grace * 1000, task.createdAt + PACE);
}

/** Tasks over the desired count: protected ones last, those that are not up yet first, then the youngest. */
function surplus(own: readonly TaskRow[], { desiredCount }: ServiceRow, now: number): readonly TaskRow[] {
  const over = Math.max(0, own.length - desiredCount);
  const up = (task: TaskRow) => Number(isUp(task));
  const order = own.toSorted((a, b) => guard(a, now) - guard(b, now) || up(a) - up(b) || b.createdAt - a.createdAt);
  return order.slice(0, over);
}

/** Tasks of older deployments that may go without falling under the minimum: those that are not up first, protected ones last. */
function replaced(
  old: readonly TaskRow[],
  sound: readonly TaskRow[],
  minimum: number,
  primary: Deployment,
  now: number,
): readonly TaskRow[] {
  if (primary.rolloutState === "FAILED") return [];
  const spare = Math.max(0, sound.filter(isUp).length - minimum);
  const up = old.filter(isUp).toSorted((a, b) => guard(a, now) - guard(b, now));
  return [...old.filter((task) => !isUp(task)), ...up.slice(0, spare)];
}

const guard = (task: TaskRow, now: number) => Number(isProtected(task, now));

/** Tasks of older deployments must be STOPPED, not only asked to: the deployment is not complete before. */
function isSteady(service: ServiceRow, primary: Deployment, own: readonly TaskRow[], old: readonly TaskRow[]): boolean {
  const up = own.filter(isUp).length;
  const replacing = old.length > 0;
  return up === service.desiredCount && own.length === up && !replacing && primary.rolloutState !== "FAILED";
}

/** The new deployment lacks tasks, and there is nothing to wait for: all that is there is up. */
function isStuck(
  own: readonly TaskRow[],
  sound: readonly TaskRow[],
  all: readonly TaskRow[],
  { desiredCount, deployments }: ServiceRow,
): boolean {
  const failed = deployments[0]?.rolloutState === "FAILED";
  return !failed && own.length < desiredCount && sound.length === all.length && sound.every(isUp);
}
