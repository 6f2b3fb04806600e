import type { ServiceRow, TaskSetRow } from "./tables.js";

/** Tasks that a task set is to have: its share of the service's desired count, rounded up. Source: Amazon ECS API reference, TaskSet.computedDesiredCount. */
export function computedDesiredCount({ scale, status }: TaskSetRow, { desiredCount, status: of }: ServiceRow): number {
  return status === "DRAINING" || of === "DRAINING" ? 0 : Math.ceil((desiredCount * scale) / 100);
}
