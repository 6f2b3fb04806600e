import type { Thread } from "../run/run.js";
import type { Draft } from "./draft.js";
import { record } from "./record.js";
import { stateOf } from "./state-of.js";

/**
 * Gives up all threads below one, and what they asked for. History tells, for each that was cut, the iteration and the state it was
 * in, all after the event that cut them (measured on AWS: floci-io/floci, AslExecutorParallelCutTest).
 * @param after the event's id; where left out, nothing is told
 */
export function cutBranches(draft: Draft, parent: Thread, after?: number): void {
  if (parent.waiting?.for !== "branches") return;
  const isMap = stateOf(draft, parent).Type === "Map";
  for (const id of parent.waiting.running) {
    const branch = draft.threads.get(id);
    if (branch === undefined) continue;
    if (after !== undefined) {
      const details = { mapIterationAbortedEventDetails: { name: parent.state, index: branch.index } };
      if (isMap) record(draft, "MapIterationAborted", after, details);
      if (branch.enteredEventId > 0) record(draft, `${stateOf(draft, branch).Type}StateAborted`, after);
    }
    cutBranches(draft, branch, after);
    drop(draft, branch);
  }
}

function drop(draft: Draft, thread: Thread): void {
  draft.threads.delete(thread.id);
  const { waiting } = thread;
  if (waiting?.for !== "task" && waiting?.for !== "mapRun") return;
  draft.awaited.delete(waiting.request);
  draft.cancelled.push(waiting.request);
}
