const FIRST = 10_000;
const MOST = 15 * 60_000;

/**
 * How long a service waits after so many failures in a row to get a task running, ms. AWS: the delay grows to at most 15 minutes
 * (Amazon ECS Developer Guide, "Service throttle logic"); the steps between are not documented.
 */
export function backoff(failures: number): number {
  return failures <= 0 ? 0 : Math.min(FIRST * 2 ** (failures - 1), MOST);
}
