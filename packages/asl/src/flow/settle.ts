import type { Eventually } from "../run/eventually.js";
import type { Suspending } from "./suspending.js";

/** Takes steps to their end: at once as long as none has to wait. */
export function settle<T>(steps: Suspending<T>): Eventually<T> {
  const first = steps.next();
  return first.done ? first.value : settleLater(steps, first.value);
}

async function settleLater<T>(steps: Suspending<T>, awaited: Promise<unknown>): Promise<T> {
  let pending = awaited;
  for (;;) {
    const step = await pending.then(
      (value) => steps.next(value),
      (error) => steps.throw(error),
    );
    if (step.done) return step.value;
    pending = step.value;
  }
}
