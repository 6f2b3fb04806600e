import { aslCauses } from "@understudy/catalogue";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import type { Thread } from "../run/run.js";
import { checkSize } from "./check-size.js";
import type { Draft } from "./draft.js";
import { endThread } from "./end-thread.js";
import { record } from "./record.js";
import { StateFailure } from "./state-failure.js";
import { stateOf } from "./state-of.js";
import type { Suspending } from "./suspending.js";
import { textOf } from "./text-of.js";

/** What a state leaves behind. */
export interface Leaving {
  readonly output: Json;
  /** Variables its Assign sets. */
  readonly assigned?: JsonObject;
  /** Where to go; the thread ends where left out. */
  readonly next?: string;
  /** What a catcher caught. */
  readonly caught?: StateFailure;
}

/** Takes a thread out of its state, to the next or to its end. @throws StateFailure when the output is too large */
export function* exitState(draft: Draft, thread: Thread, leaving: Leaving): Suspending<void> {
  const { output, assigned = {}, next } = leaving;
  const state = stateOf(draft, thread);
  const terminal = state.End === true || state.Type === "Succeed";
  if (next === undefined && !terminal) throw StateFailure.runtime(aslCauses.noNextState);
  const text = textOf(output);
  checkSize(text, thread.state);
  const lastEventId = record(draft, `${state.Type}StateExited`, thread.lastEventId, {
    stateExitedEventDetails: {
      name: thread.state,
      output: text,
      outputDetails: { truncated: false },
      ...told(assigned),
    },
  });
  const variables = { ...thread.variables, ...assigned };
  const left: Thread = { ...thread, lastEventId, variables, waiting: undefined, retries: [] };
  if (draft.run.single && thread.parent === undefined) return leaveSingle(draft, left, leaving);
  if (next === undefined) return yield* endThread(draft, left, output);
  draft.threads.set(thread.id, { ...left, state: next, input: output, enteredEventId: 0 });
  if (!draft.ready.includes(thread.id)) draft.ready.push(thread.id);
}

/** A run of one state alone is over: TestState wants no more of it. */
function leaveSingle(draft: Draft, { variables }: Thread, { output, next, caught }: Leaving): void {
  const as = caught === undefined ? "SUCCEEDED" : "CAUGHT_ERROR";
  const left = { as, next, variables, error: caught?.error, cause: caught?.cause } as const;
  draft.ended = { status: "SUCCEEDED", output, left };
}

function told(assigned: JsonObject): object {
  const names = Object.entries(assigned);
  if (names.length === 0) return {};
  const assignedVariables = Object.fromEntries(names.map(([name, value]) => [name, textOf(value)]));
  return { assignedVariables, assignedVariablesDetails: { truncated: false } };
}
