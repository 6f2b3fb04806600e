/** Which tasks a service needs while its traffic moves from one revision to another: both at full size until the old one goes. Pure. */
import type { Lifecycle, ServiceRow, TaskRow } from "../../services/ecs/tables.js";
import { isUp } from "../../services/ecs/task-health.js";
import type { Decision, Observed } from "./decide.js";
import { isFailing, isProtected, NOTHING } from "./decide.js";
import { isFrom } from "./lifecycle-stages.js";

export interface ShiftDecision extends Decision {
  /** Tasks of the revision that still serves to start in the place of ones that ended. */
  readonly startSource: number;
}

export function decideShift(
  { service, tasks, leaving = [] }: Observed,
  { stage }: Lifecycle,
  now: number,
): ShiftDecision {
  const [primary, ...older] = service.deployments;
  if (!primary) return { ...NOTHING, startSource: 0 };
  const live = tasks.filter((task) => task.desiredStatus === "RUNNING");
  const unhealthy = live.filter((task) => isFailing(task, service, now));
  const sound = live.filter((task) => !unhealthy.includes(task) && !leaving.includes(task.arn));
  const of = (id: string | undefined) => sound.filter((task) => task.startedBy === id);
  const serving = sourceOf(service);
  const [own, source] = [of(primary.id), of(serving?.id)];
  const waits = primary.retryAt !== undefined && primary.retryAt > now;
  const goesAs = (id: string) => goes(id, service, stage);
  const missing = (there: readonly TaskRow[]) => Math.max(0, service.desiredCount - there.length);
  const start = isFrom(stage, "SCALE_UP") && !waits ? missing(own) : 0;
  const excess = [
    ...own.slice(service.desiredCount),
    ...live.filter((task) => goesAs(task.startedBy ?? "")),
    ...live.filter((task) => leaving.includes(task.arn)),
  ];
  const stop = [...new Set(excess)].filter((task) => !isProtected(task, now));
  return {
    ...NOTHING,
    start,
    startSource: serving && !isFrom(stage, "CLEAN_UP") && (serving.retryAt ?? 0) <= now ? missing(source) : 0,
    replacements: Math.min(start, unhealthy.filter((task) => task.startedBy === primary.id).length),
    stop: stop.map((task) => ({ task, deployment: primary.id })),
    unhealthy,
    protected: excess.length - stop.length,
    drop: older.filter(({ id }) => goesAs(id) && !tasks.some((task) => task.startedBy === id)).map(({ id }) => id),
    steady: stage === "CLEAN_UP" && own.length === tasks.length && isWhole(own, service),
    wakeAt: waits ? primary.retryAt : undefined,
  };
}

/** The revision that serves until traffic has moved: the last that completed. */
export const sourceOf = ({ deployments, lastCompleted }: ServiceRow) =>
  deployments.slice(1).find(({ id }) => id === lastCompleted);

/** In RECONCILE_SERVICE all go that serve nothing, in CLEAN_UP all of before. */
function goes(deployment: string, service: ServiceRow, stage: Lifecycle["stage"]): boolean {
  if (deployment === service.deployments[0]?.id) return false;
  return stage === "CLEAN_UP" || deployment !== sourceOf(service)?.id;
}

/** The new revision has all of its tasks, and all are up. */
export const isWhole = (own: readonly TaskRow[], { desiredCount }: ServiceRow) =>
  own.filter(isUp).length >= desiredCount && own.length === desiredCount;
