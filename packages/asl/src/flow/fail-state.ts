import { aslCauses } from "@understudy/catalogue";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import type { Thread } from "../run/run.js";
import { branchFailed } from "./branch-failed.js";
import { catchFailure } from "./catch-failure.js";
import type { Draft } from "./draft.js";
import { endExecution } from "./end-execution.js";
import { matchesError } from "./matches-error.js";
import { record } from "./record.js";
import { retryState } from "./retry-state.js";
import { StateFailure } from "./state-failure.js";
import { stateOf } from "./state-of.js";
import type { Suspending } from "./suspending.js";

/** A thread's state failed: it is tried again, or the failure is caught, or the thread fails, and so on outwards. */
export function* failState(draft: Draft, threadId: string, failure: StateFailure): Suspending<void> {
  let id: string | undefined = threadId;
  let failed = failure;
  while (id !== undefined) {
    const thread: Thread = draft.threads.get(id)!;
    const told: StateFailure = tell(draft, thread, failed);
    const left: StateFailure | undefined = told.error === "States.Runtime" ? told : yield* leftOf(draft, id, told);
    if (left === undefined) return;
    const outcome: Outwards = branchFailed(draft, draft.threads.get(id)!, left);
    if (outcome.kind === "execution") return endExecution(draft, "FAILED", { error: left.error, cause: left.cause });
    if (outcome.kind === "tolerated") return yield* outcome.goOn();
    id = outcome.parent;
    failed = outcome.failure;
  }
}

/** What a failure does beyond the thread it ends. */
export type Outwards =
  | { readonly kind: "execution" }
  | { readonly kind: "tolerated"; readonly goOn: () => Suspending<void> }
  | { readonly kind: "parent"; readonly parent: string; readonly failure: StateFailure };

/** Completes the cause, and writes an EvaluationFailed where JSONata failed. */
function tell(draft: Draft, thread: Thread, failure: StateFailure): StateFailure {
  if (failure.kind === "plain") return failure;
  const cause = `${aslCauses.inState(thread.state, thread.enteredEventId)}${failure.cause}`;
  if (failure.kind === "evaluation") {
    const { error, location } = failure;
    const details = { error, cause, ...(location !== undefined && { location }), state: thread.state };
    const id = record(draft, "EvaluationFailed", thread.lastEventId, { evaluationFailedEventDetails: details });
    draft.threads.set(thread.id, { ...thread, lastEventId: id });
  }
  return new StateFailure(failure.error, cause);
}

/** Tries the state again or goes on where a catcher says. @returns the failure that is left, none when it was taken */
function* leftOf(draft: Draft, id: string, failure: StateFailure): Suspending<StateFailure | undefined> {
  const thread = draft.threads.get(id)!;
  const state = stateOf(draft, thread);
  if (retryState(draft, thread, failure)) return undefined;
  const before = thread.lastEventId;
  stateFailed(draft, thread, state.Type);
  const catchers = (state.Catch ?? []) as readonly JsonObject[];
  const place = catchers.findIndex((catcher) => matchesError(catcher.ErrorEquals as readonly Json[], failure));
  if (place < 0) return failure;
  try {
    yield* catchFailure(draft, draft.threads.get(id)!, catchers[place]!, `Catch[${place}]`, failure);
    return undefined;
  } catch (error) {
    if (!(error instanceof StateFailure)) throw error;
    // The catcher's own failure is told from where the state stood before it failed (measured on AWS: floci-io/floci #2868).
    const own = tell(draft, { ...thread, lastEventId: before }, error);
    stateFailed(draft, draft.threads.get(id)!, state.Type);
    return own;
  }
}

function stateFailed(draft: Draft, thread: Thread, type: string): void {
  if (type !== "Map" && type !== "Parallel") return;
  const id = record(draft, `${type}StateFailed`, thread.lastEventId);
  draft.threads.set(thread.id, { ...thread, lastEventId: id });
}
