import { beginThread } from "../flow/begin-thread.js";
import { cutBranches } from "../flow/cut-branches.js";
import type { Draft } from "../flow/draft.js";
import { evaluationOf } from "../flow/evaluation-of.js";
import { record } from "../flow/record.js";
import { stateOf } from "../flow/state-of.js";
import type { Suspending } from "../flow/suspending.js";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import { selectItem } from "../mapping/select-item.js";
import type { Thread, Waiting } from "../run/run.js";
import { selectedInput } from "./arguments-of.js";

type Branches = Extract<Waiting, { for: "branches" }>;

/** Begins iterations of a Map as long as there are items and places. @throws StateFailure when ItemSelector fails; the others are cut */
export function* beginIterations(draft: Draft, id: string): Suspending<void> {
  for (;;) {
    const thread = draft.threads.get(id)!;
    const waiting = thread.waiting as Branches;
    const { items, next, running } = waiting;
    if (items === undefined || next >= items.length || running.length >= waiting.concurrency) return;
    const begun = yield* beginIteration(draft, thread, items[next]!, waiting);
    const left = { ...waiting, running: [...running, begun], next: next + 1 };
    draft.threads.set(id, { ...draft.threads.get(id)!, waiting: left });
  }
}

function* beginIteration(
  draft: Draft,
  thread: Thread,
  value: Json,
  { next, startedEventId }: Branches,
): Suspending<string> {
  const state = stateOf(draft, thread);
  const item = { Item: { Index: next, Value: value } };
  const evaluation = selectedInput(state, evaluationOf(draft, { ...thread, item }));
  let input: Json;
  try {
    input = yield* selectItem(state.ItemSelector ?? state.Parameters, value, evaluation);
  } catch (error) {
    cutBranches(draft, thread, thread.lastEventId);
    draft.threads.set(thread.id, { ...thread, waiting: undefined });
    throw error;
  }
  const lastEventId = record(draft, "MapIterationStarted", startedEventId, {
    mapIterationStartedEventDetails: { name: thread.state, index: next },
  });
  const machine = [...thread.machine, "States", thread.state, processorOf(state)];
  const { variables } = thread;
  return beginThread(draft, { parent: thread.id, index: next, machine, input, variables, item, lastEventId });
}

/** The field that holds a Map's machine: `Iterator` is its old name. */
export function processorOf(state: JsonObject): "ItemProcessor" | "Iterator" {
  return state.ItemProcessor === undefined ? "Iterator" : "ItemProcessor";
}
