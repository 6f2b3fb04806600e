import { aslCauses } from "@understudy/catalogue";
import type { Thread } from "../run/run.js";
import type { Draft } from "./draft.js";
import { record } from "./record.js";
import { StateFailure } from "./state-failure.js";
import { stateOf } from "./state-of.js";
import { textOf } from "./text-of.js";

/** Writes that a thread enters its state. @returns the thread as it is then @throws StateFailure when there is no such state */
export function enterState(draft: Draft, thread: Thread): Thread {
  const state = stateOf(draft, thread);
  if (state === undefined) throw StateFailure.runtime(aslCauses.noNextState);
  const id = record(draft, `${state.Type}StateEntered`, thread.lastEventId, {
    stateEnteredEventDetails: { name: thread.state, input: textOf(thread.input), inputDetails: { truncated: false } },
  });
  const entered = { ...thread, enteredEventId: id, lastEventId: id, enteredAt: draft.now };
  draft.threads.set(thread.id, entered);
  return entered;
}
