import type { Json } from "../json/json.js";
import type { Thread, Waiting } from "../run/run.js";
import { beginIterations } from "../states/begin-iterations.js";
import { completeState } from "./complete-state.js";
import type { Draft } from "./draft.js";
import { failState } from "./fail-state.js";
import { fillPlace } from "./fill-place.js";
import { record } from "./record.js";
import { StateFailure } from "./state-failure.js";
import { stateOf } from "./state-of.js";
import type { Suspending } from "./suspending.js";

type Branches = Extract<Waiting, { for: "branches" }>;

/** A branch of a Parallel or an iteration of a Map came to its end: the state goes on with the next, or is done. */
export function* branchEnded(draft: Draft, branch: Thread, output: Json): Suspending<void> {
  const parent = draft.threads.get(branch.parent!)!;
  const isMap = stateOf(draft, parent).Type === "Map";
  const lastEventId = isMap ? iterationSucceeded(draft, parent, branch) : branch.lastEventId;
  const waiting = parent.waiting as Branches;
  const results = fillPlace(draft, waiting.results, branch.index, { output });
  const running = waiting.running.filter((id) => id !== branch.id);
  draft.threads.set(parent.id, { ...parent, lastEventId, waiting: { ...waiting, results, running } });
  yield* branchesGoOn(draft, parent.id);
}

/** Begins what iterations there is place for; completes the state after the last. */
export function* branchesGoOn(draft: Draft, parentId: string): Suspending<void> {
  try {
    yield* beginIterations(draft, parentId);
    const parent = draft.threads.get(parentId)!;
    const waiting = parent.waiting as Branches;
    if (waiting.running.length > 0 || waiting.next < waiting.results.length) return;
    // The state goes on from its last branch's last event; that it succeeded is an event beside (measured on AWS: floci-io/floci #2868).
    record(draft, `${stateOf(draft, parent).Type}StateSucceeded`, parent.lastEventId);
    const done = { ...parent, waiting: undefined };
    draft.threads.set(parentId, done);
    yield* completeState(
      draft,
      done,
      waiting.results.filter((result) => result !== null).map((result) => result.output),
    );
  } catch (error) {
    if (!(error instanceof StateFailure)) throw error;
    yield* failState(draft, parentId, error);
  }
}

function iterationSucceeded(draft: Draft, parent: Thread, branch: Thread): number {
  return record(draft, "MapIterationSucceeded", branch.lastEventId, {
    mapIterationSucceededEventDetails: { name: parent.state, index: branch.index },
  });
}
