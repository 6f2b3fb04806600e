import { aslCauses } from "@understudy/catalogue";
import type { Thread } from "../run/run.js";
import { attempts } from "../states/attempts.js";
import type { Draft } from "./draft.js";
import { enterState } from "./enter-state.js";
import { failState } from "./fail-state.js";
import { StateFailure } from "./state-failure.js";
import { stateOf } from "./state-of.js";
import type { Suspending } from "./suspending.js";

/** Runs a thread, state by state, until it waits or ends. */
export function* runThread(draft: Draft, id: string): Suspending<void> {
  for (;;) {
    const thread = draft.threads.get(id);
    if (thread === undefined || thread.waiting !== undefined || draft.ended !== undefined) return;
    yield* attempted(draft, id, attempt(draft, thread));
  }
}

/** Takes steps of a thread's state; what they throw fails the state. */
export function* attempted(draft: Draft, id: string, steps: Suspending<void>): Suspending<void> {
  try {
    yield* steps;
  } catch (error) {
    yield* failState(draft, id, failureOf(error));
  }
}

function* attempt(draft: Draft, thread: Thread): Suspending<void> {
  const entered = thread.enteredEventId === 0 ? enterState(draft, thread) : thread;
  yield* attempts[stateOf(draft, entered).Type](draft, entered);
}

/** Values nested deeper than the stack end the execution, not the process. @throws the error when it is none of the language's */
function failureOf(error: unknown): StateFailure {
  if (error instanceof StateFailure) return error;
  if (error instanceof RangeError) return StateFailure.runtime(aslCauses.tooDeep);
  throw error;
}
