import type { Clock } from "./clock.js";
import { TimerHeap } from "./timer-heap.js";

/** A clock that stands still until it is advanced; wakes whatever fell due in order of time, then of registration. */
export interface ManualClock extends Clock {
  /**
   * Moves to `target` (ms since epoch) step by step: each timer on the way fires at its own time, and `settle` is awaited
   * after each, so that what a timer set off is done before time goes on.
   */
  advanceTo(target: number, settle: () => Promise<void>): Promise<void>;
}

/** @param start ms since epoch. */
export function createManualClock(start: number): ManualClock {
  let now = start;
  let order = 0;
  const timers = new TimerHeap();
  return {
    now: () => now,
    at(time, wake) {
      const timer = { time, order: order++, wake };
      timers.add(timer);
      return () => timers.cancel(timer);
    },
    async advanceTo(target, settle) {
      await settle();
      for (let timer = timers.take(target); timer; timer = timers.take(target)) {
        now = Math.max(now, timer.time);
        timer.wake();
        await settle();
      }
      now = Math.max(now, target);
      await settle();
    },
  };
}
