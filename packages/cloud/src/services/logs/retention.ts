import type { LogGroupRow } from "./tables.js";

export const DAY = 86_400_000;

/** What PutRetentionPolicy takes. Source: CloudWatch Logs API reference, PutRetentionPolicy. */
export const RETENTION_DAYS: readonly number[] = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/**
 * Timestamp of the oldest event that the group still holds at that time; -Infinity when it keeps events for ever.
 * AWS deletes expired events within 72 hours and does not show them meanwhile; here they are hidden at once.
 */
export function oldestKept(group: LogGroupRow, now: number): number {
  return group.retentionInDays === undefined ? Number.NEGATIVE_INFINITY : now - group.retentionInDays * DAY;
}
