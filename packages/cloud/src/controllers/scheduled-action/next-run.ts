import type { Schedule } from "../../services/events/schedule/schedule.js";

/** When an action runs: the members of its row that say so. */
export interface Timing {
  readonly startAt?: number;
  readonly endAt?: number;
  readonly scheduledFrom: number;
  readonly started?: boolean;
}

/**
 * When a scheduled action runs next, ms since epoch; undefined: never again. AWS: it runs at its start time, then by its schedule, and
 * not after its end time. Source: Application Auto Scaling User Guide, "Schedule recurring scaling actions".
 */
export function nextRun({ startAt, endAt, scheduledFrom, started }: Timing, schedule: Schedule): number | undefined {
  const first = startAt !== undefined && !started && startAt >= scheduledFrom;
  const next = first ? startAt : schedule.next(Math.max(scheduledFrom, startAt ?? 0));
  return next !== undefined && endAt !== undefined && next > endAt ? undefined : next;
}
