import { aslCauses } from "@understudy/catalogue";
import type { Thread, Waiting } from "../run/run.js";
import { branchesGoOn } from "./branch-ended.js";
import { cutBranches } from "./cut-branches.js";
import type { Draft } from "./draft.js";
import type { Outwards } from "./fail-state.js";
import { record } from "./record.js";
import { StateFailure } from "./state-failure.js";
import { stateOf } from "./state-of.js";

type Branches = Extract<Waiting, { for: "branches" }>;

/**
 * A thread's failure reaches the state around it: its other branches are cut, or, where a Map tolerates failures, it goes on.
 * States.Runtime ends the execution at once, unless a Map tolerates failures (measured on AWS: floci-io/floci,
 * AslExecutorParallelCutTest).
 */
export function branchFailed(draft: Draft, thread: Thread, failure: StateFailure): Outwards {
  if (thread.parent === undefined) return { kind: "execution" };
  const parent = draft.threads.get(thread.parent)!;
  const waiting = parent.waiting as Branches;
  const tolerates = isTolerant(parent);
  const runtime = failure.error === "States.Runtime";
  if (runtime && !isTolerated(draft, parent)) return { kind: "execution" };
  const after = thread.lastEventId;
  if (!runtime && stateOf(draft, thread).Type === "Task") record(draft, "TaskStateAborted", after);
  draft.threads.delete(thread.id);
  const running = waiting.running.filter((id) => id !== thread.id);
  const left = { ...waiting, running, failures: waiting.failures + 1 };
  const within = { ...parent, waiting: left };
  if (tolerates && !exceeds(left)) return tolerated(draft, within, thread, runtime);
  cutBranches(draft, within, runtime && !tolerates ? undefined : after);
  if (!runtime) iterationFailed(draft, within, thread);
  draft.threads.set(parent.id, { ...parent, lastEventId: after, waiting: undefined });
  return { kind: "parent", parent: parent.id, failure: tolerates ? thresholdExceeded() : failure };
}

function isTolerant({ waiting }: Thread): boolean {
  if (waiting?.for !== "branches") return false;
  return waiting.toleratedCount !== undefined || waiting.toleratedPercentage !== undefined;
}

/** Whether the state, or one around it, is a Map that tolerates failures. */
function isTolerated(draft: Draft, thread: Thread): boolean {
  if (isTolerant(thread)) return true;
  return thread.parent !== undefined && isTolerated(draft, draft.threads.get(thread.parent)!);
}

function tolerated(draft: Draft, parent: Thread, thread: Thread, runtime: boolean): Outwards {
  const lastEventId = runtime ? thread.lastEventId : iterationFailed(draft, parent, thread);
  draft.threads.set(parent.id, { ...parent, lastEventId });
  return { kind: "tolerated", goOn: () => branchesGoOn(draft, parent.id) };
}

function exceeds({ failures, results, toleratedCount, toleratedPercentage }: Branches): boolean {
  if (toleratedCount !== undefined && failures > toleratedCount) return true;
  return toleratedPercentage !== undefined && (failures * 100) / results.length > toleratedPercentage;
}

function thresholdExceeded(): StateFailure {
  return new StateFailure("States.ExceedToleratedFailureThreshold", aslCauses.toleratedFailuresExceeded);
}

function iterationFailed(draft: Draft, parent: Thread, thread: Thread): number {
  if (stateOf(draft, parent).Type !== "Map") return thread.lastEventId;
  return record(draft, "MapIterationFailed", thread.lastEventId, {
    mapIterationFailedEventDetails: { name: parent.state, index: thread.index },
  });
}
