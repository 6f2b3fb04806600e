import type { Clock } from "./clock.js";

/** A clock that stands still until it is advanced; wakes whatever fell due in order of time, then of registration. */
export interface ManualClock extends Clock {
  /**
   * Moves to `target` (ms since epoch) step by step: each timer on the way fires at its own time, and `settle` is awaited
   * after each, so that what a timer set off is done before time goes on.
   */
  advanceTo(target: number, settle: () => Promise<void>): Promise<void>;
}

interface Timer {
  readonly time: number;
  readonly order: number;
  readonly wake: () => void;
}

/** @param start ms since epoch. */
export function createManualClock(start: number): ManualClock {
  let now = start;
  let order = 0;
  const timers = new Set<Timer>();
  const next = (until: number): Timer | undefined => {
    let first: Timer | undefined;
    for (const timer of timers) {
      if (timer.time > until) continue;
      if (!first || timer.time < first.time || (timer.time === first.time && timer.order < first.order)) first = timer;
    }
    return first;
  };
  return {
    now: () => now,
    at(time, wake) {
      const timer = { time, order: order++, wake };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advanceTo(target, settle) {
      await settle();
      for (let timer = next(target); timer; timer = next(target)) {
        timers.delete(timer);
        now = Math.max(now, timer.time);
        timer.wake();
        await settle();
      }
      now = Math.max(now, target);
      await settle();
    },
  };
}
