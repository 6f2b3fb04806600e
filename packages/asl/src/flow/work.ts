import type { Draft } from "./draft.js";
import { endExecution } from "./end-execution.js";
import { HistoryFull } from "./history-full.js";
import { runThread } from "./run-thread.js";
import type { Suspending } from "./suspending.js";

/** Does something to a draft, then runs all threads that can go on. A full history fails the execution. */
export function* work(draft: Draft, first: Suspending<void>): Suspending<void> {
  try {
    yield* first;
    while (draft.ready.length > 0 && draft.ended === undefined) yield* runThread(draft, draft.ready.shift()!);
  } catch (error) {
    if (!(error instanceof HistoryFull)) throw error;
    endExecution(draft, "FAILED", { error: "States.Runtime", cause: error.message });
  }
}
