import type { Draft } from "../flow/draft.js";
import { endExecution } from "../flow/end-execution.js";
import { attempted } from "../flow/run-thread.js";
import type { Suspending } from "../flow/suspending.js";
import type { Thread } from "../run/run.js";
import type { Stimulus } from "../run/stimulus.js";
import { mapRunEnded } from "./map-run-ended.js";
import { taskGoesOn } from "./task-goes-on.js";
import { timePassed } from "./time-passed.js";

/** What a run does at a stimulus, before its threads go on. */
export function* react(draft: Draft, stimulus: Stimulus): Suspending<void> {
  if (stimulus.type === "TimePassed") return yield* timePassed(draft);
  if (stimulus.type === "Stopped") return endExecution(draft, "ABORTED", stimulus);
  const thread = awaiting(draft, stimulus.request);
  if (thread === undefined) return;
  // What a worker sent may be too deep to be written down: that fails the state, not the process.
  if (stimulus.type === "MapRunSucceeded" || stimulus.type === "MapRunFailed") {
    if (thread.waiting?.for === "mapRun") yield* attempted(draft, thread.id, mapRunEnded(draft, thread, stimulus));
  } else if (thread.waiting?.for === "task") {
    yield* attempted(draft, thread.id, taskGoesOn(draft, thread, stimulus));
  }
}

function awaiting(draft: Draft, request: string): Thread | undefined {
  const id = draft.awaited.get(request);
  return id === undefined ? undefined : draft.threads.get(id);
}
