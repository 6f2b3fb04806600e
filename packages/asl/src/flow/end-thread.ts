import type { Json } from "../json/json.js";
import type { Thread } from "../run/run.js";
import { branchEnded } from "./branch-ended.js";
import type { Draft } from "./draft.js";
import { record } from "./record.js";
import type { Suspending } from "./suspending.js";
import { textOf } from "./text-of.js";

/** Ends a thread that reached its end: the execution, or a branch of the state that waits for it. */
export function* endThread(draft: Draft, thread: Thread, output: Json): Suspending<void> {
  draft.threads.delete(thread.id);
  if (thread.parent !== undefined) return yield* branchEnded(draft, thread, output);
  record(draft, "ExecutionSucceeded", draft.lastEventId, {
    executionSucceededEventDetails: { output: textOf(output), outputDetails: { truncated: false } },
  });
  draft.ended = { status: "SUCCEEDED", output };
}
