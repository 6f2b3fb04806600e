import { beginThread } from "../flow/begin-thread.js";
import type { Draft } from "../flow/draft.js";
import { evaluationOf } from "../flow/evaluation-of.js";
import { record } from "../flow/record.js";
import { stateOf } from "../flow/state-of.js";
import type { Suspending } from "../flow/suspending.js";
import type { Json } from "../json/json.js";
import type { Thread } from "../run/run.js";
import { argumentsOf } from "./arguments-of.js";

/** Parallel: every branch begins with the same input. */
export function* parallel(draft: Draft, thread: Thread): Suspending<void> {
  const state = stateOf(draft, thread);
  const input = yield* argumentsOf(state, evaluationOf(draft, thread));
  const lastEventId = record(draft, "ParallelStateStarted", thread.lastEventId);
  const branches = state.Branches as readonly Json[];
  const running = branches.map((_, index) => {
    const machine = [...thread.machine, "States", thread.state, "Branches", String(index)];
    return beginThread(draft, { ...inherited(thread), parent: thread.id, index, machine, input, lastEventId });
  });
  const { length } = branches;
  const places = { results: branches.map(() => null), next: length, concurrency: length, failures: 0 };
  const waiting = { for: "branches" as const, running, startedEventId: lastEventId, ...places };
  draft.threads.set(thread.id, { ...thread, lastEventId, waiting });
}

/** What the threads below have of the one above. */
function inherited({ variables, item }: Thread): Pick<Thread, "variables" | "item"> {
  return { variables, item };
}
