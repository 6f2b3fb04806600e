import { checkSize } from "../flow/check-size.js";
import { completeState } from "../flow/complete-state.js";
import type { Draft } from "../flow/draft.js";
import { failState } from "../flow/fail-state.js";
import { record } from "../flow/record.js";
import { attempted } from "../flow/run-thread.js";
import { StateFailure } from "../flow/state-failure.js";
import { stateOf } from "../flow/state-of.js";
import type { Suspending } from "../flow/suspending.js";
import { textOf } from "../flow/text-of.js";
import type { Json } from "../json/json.js";
import type { Integration } from "../run/integration.js";
import { integrationOf } from "../run/integration-of.js";
import type { Thread, Waiting } from "../run/run.js";
import type { Stimulus } from "../run/stimulus.js";
import { taskEvent } from "./task-event.js";

type OfTask = Exclude<Stimulus, { type: "TimePassed" | "Stopped" | "MapRunSucceeded" | "MapRunFailed" }>;
export type TaskWaiting = Extract<Waiting, { for: "task" }>;

/** What became of a task: history tells it, and the state goes on, or fails. */
export function* taskGoesOn(draft: Draft, thread: Thread, stimulus: OfTask): Suspending<void> {
  switch (stimulus.type) {
    case "TaskStarted":
      return started(draft, thread, stimulus.workerName);
    case "TaskHeartbeat":
      return beat(draft, thread);
    case "TaskSubmitted":
      return submitted(draft, begun(draft, thread), stimulus.output);
    case "TaskSucceeded":
      return yield* succeeded(draft, begun(draft, thread), stimulus.output);
    case "TaskFailed":
      return yield* taskFailed(draft, begun(draft, thread), "Failed", stimulus);
    case "TaskSubmitFailed":
      return yield* taskFailed(draft, begun(draft, thread), "SubmitFailed", stimulus);
    case "TaskScheduleFailed":
    case "TaskStartFailed":
      return yield* taskFailed(draft, thread, stimulus.type.slice("Task".length), stimulus);
  }
}

function waitingOf(thread: Thread): TaskWaiting {
  return thread.waiting as TaskWaiting;
}

export function integrationOfThread(draft: Draft, thread: Thread): Integration {
  return integrationOf(stateOf(draft, thread).Resource as string)!;
}

function put(draft: Draft, thread: Thread): Thread {
  draft.threads.set(thread.id, thread);
  return thread;
}

function tell(draft: Draft, thread: Thread, what: string, details: object): Thread {
  const [type, told] = taskEvent(integrationOfThread(draft, thread), what, details);
  return put(draft, { ...thread, lastEventId: record(draft, type, thread.lastEventId, told) });
}

/** From here on an activity's heartbeats are due. */
function started(draft: Draft, thread: Thread, workerName?: string): void {
  if (waitingOf(thread).started) return;
  const told = tell(draft, thread, "Started", { ...(workerName !== undefined && { workerName }) });
  put(draft, { ...told, waiting: { ...waitingOf(thread), started: true } });
  beat(draft, draft.threads.get(thread.id)!);
}

/** A task that goes on has begun, told or not. */
function begun(draft: Draft, thread: Thread): Thread {
  started(draft, thread);
  return draft.threads.get(thread.id)!;
}

function beat(draft: Draft, thread: Thread): void {
  const waiting = waitingOf(thread);
  if (waiting.heartbeatSeconds === undefined) return;
  put(draft, { ...thread, waiting: { ...waiting, heartbeatAt: draft.now + waiting.heartbeatSeconds * 1000 } });
}

function submitted(draft: Draft, thread: Thread, output: Json): void {
  tell(draft, thread, "Submitted", { output: textOf(output), outputDetails: { truncated: false } });
}

function* succeeded(draft: Draft, thread: Thread, output: Json): Suspending<void> {
  const text = JSON.stringify(output);
  try {
    checkSize(text, taskName(integrationOfThread(draft, thread)));
  } catch (error) {
    if (!(error instanceof StateFailure)) throw error;
    return yield* taskFailed(draft, thread, "Failed", error);
  }
  const told = tell(draft, thread, "Succeeded", { output: text, outputDetails: { truncated: false } });
  const done = noLonger(draft, told);
  yield* attempted(draft, thread.id, completeState(draft, done, output));
}

function taskName(integration: Integration): string {
  return integration.kind === "service" ? integration.service : integration.arn;
}

/** Tells how a task failed, and fails the state. */
export function* taskFailed(
  draft: Draft,
  thread: Thread,
  what: string,
  { error, cause }: { readonly error?: string; readonly cause?: unknown },
  heartbeat = false,
): Suspending<void> {
  const text = typeof cause === "string" ? cause : undefined;
  const details = { ...(error !== undefined && { error }), ...(text && { cause: text }) };
  noLonger(draft, tell(draft, thread, what, details));
  yield* failState(draft, thread.id, new StateFailure(error, text, "plain", undefined, heartbeat));
}

/** The thread, waiting for nothing. */
function noLonger(draft: Draft, thread: Thread): Thread {
  draft.awaited.delete(waitingOf(thread).request);
  return put(draft, { ...thread, waiting: undefined });
}
