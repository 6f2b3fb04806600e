import { timesOf } from "../flow/close-draft.js";
import type { Draft } from "../flow/draft.js";
import { endExecution } from "../flow/end-execution.js";
import { attempted } from "../flow/run-thread.js";
import { stateOf } from "../flow/state-of.js";
import type { Suspending } from "../flow/suspending.js";
import type { Thread } from "../run/run.js";
import { leaveWithInput } from "../states/leave-with-input.js";
import { type TaskWaiting, taskFailed } from "./task-goes-on.js";

/** Does what is due: first what was due first. */
export function* timePassed(draft: Draft): Suspending<void> {
  const due = [...draft.threads.values()]
    .map((thread) => ({ id: thread.id, at: Math.min(...timesOf(thread)) }))
    .filter(({ at }) => at <= draft.now)
    .sort((one, other) => one.at - other.at);
  const deadline = draft.run.deadline ?? Number.POSITIVE_INFINITY;
  for (const { id, at } of due) {
    const thread = draft.threads.get(id);
    if (at >= deadline || draft.ended !== undefined) break;
    if (thread !== undefined) yield* wake(draft, thread);
  }
  if (deadline <= draft.now && draft.ended === undefined) endExecution(draft, "TIMED_OUT", {});
}

function* wake(draft: Draft, thread: Thread): Suspending<void> {
  if (thread.waiting?.for === "task") return yield* timedOut(draft, thread, thread.waiting);
  const awake = { ...thread, waiting: undefined };
  draft.threads.set(thread.id, awake);
  if (thread.waiting?.for === "retry") draft.ready.push(thread.id);
  else yield* attempted(draft, thread.id, leaveWithInput(draft, awake, stateOf(draft, awake).Next));
}

/**
 * A missed heartbeat is told like a time-out (recorded: test_heartbeat_no_timeout, test_fixed_timeout_lambda). The cause is empty: a
 * catcher sees it so, events leave it out (recorded: test_invoke_timeout).
 */
function* timedOut(draft: Draft, thread: Thread, waiting: TaskWaiting): Suspending<void> {
  const heartbeat = waiting.timeoutAt === undefined || (waiting.heartbeatAt ?? waiting.timeoutAt) < waiting.timeoutAt;
  draft.cancelled.push(waiting.request);
  yield* taskFailed(draft, thread, "TimedOut", { error: "States.Timeout", cause: "" }, heartbeat);
}
