/**
 * Shortest time between a task and its replacement, ms.
 * DIFFERS: AWS replaces a task that ended at once, but takes some ten seconds to bring one up; here a task is up in no time, and a
 * container that ends as soon as it starts would be started without end.
 */
export const PACE = 10_000;
