import type { Clock } from "@understudy/cloud";

/** Longest delay that a timer of Node takes, ms. */
const LONGEST = 2 ** 31 - 1;

/** The machine's own clock. Timers do not keep the process alive: the server's socket does. */
export function createRealClock(): Clock {
  return {
    now: () => Date.now(),
    at(time, wake) {
      let timer: NodeJS.Timeout;
      const arm = () => {
        const left = time - Date.now();
        timer = left > LONGEST ? setTimeout(arm, LONGEST) : setTimeout(wake, Math.max(0, left));
        timer.unref();
      };
      arm();
      return () => clearTimeout(timer);
    },
  };
}
