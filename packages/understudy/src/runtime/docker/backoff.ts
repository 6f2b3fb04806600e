import { setTimeout as sleep } from "node:timers/promises";

const longest = 5_000;

/** Waits before another try: 100 ms, doubling to 5 s. Returns at once when stopped. */
export async function retryPause(attempt: number, signal: AbortSignal): Promise<void> {
  await sleep(Math.min(longest, 100 * 2 ** Math.min(attempt, 10)), undefined, { signal, ref: false }).catch(
    () => undefined,
  );
}
