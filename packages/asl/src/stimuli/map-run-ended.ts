import { completeState } from "../flow/complete-state.js";
import type { Draft } from "../flow/draft.js";
import { failState } from "../flow/fail-state.js";
import { record } from "../flow/record.js";
import { attempted } from "../flow/run-thread.js";
import { StateFailure } from "../flow/state-failure.js";
import type { Suspending } from "../flow/suspending.js";
import type { Thread, Waiting } from "../run/run.js";
import type { Stimulus } from "../run/stimulus.js";

/** A distributed Map goes on after its map run. */
export function* mapRunEnded(
  draft: Draft,
  thread: Thread,
  stimulus: Extract<Stimulus, { type: "MapRunSucceeded" | "MapRunFailed" }>,
): Suspending<void> {
  draft.awaited.delete((thread.waiting as Extract<Waiting, { for: "mapRun" }>).request);
  const done = { ...thread, waiting: undefined };
  draft.threads.set(thread.id, done);
  if (stimulus.type === "MapRunSucceeded") {
    // The state goes on from MapRunStarted; both successes are events beside (measured on AWS: floci-io/floci #2868).
    const succeeded = record(draft, "MapRunSucceeded", thread.lastEventId);
    record(draft, "MapStateSucceeded", succeeded);
    return yield* attempted(draft, thread.id, completeState(draft, done, stimulus.output));
  }
  const { error, cause } = stimulus;
  const details = { mapRunFailedEventDetails: { error, ...(cause !== undefined && { cause }) } };
  const lastEventId = record(draft, "MapRunFailed", thread.lastEventId, details);
  draft.threads.set(thread.id, { ...done, lastEventId });
  yield* failState(draft, thread.id, new StateFailure(error, cause));
}
