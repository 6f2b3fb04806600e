import type { Json } from "../json/json.js";

/**
 * Something that happened to a run. Those of a request that is no longer awaited (it timed out, its branch was given up) change
 * nothing. `output` is a value, not text. `error` and `cause` may be left out, as a worker may leave them out.
 */
export type Stimulus =
  /** The call was made (a service, a function), or a worker took the task (an activity; `workerName` where it told one). */
  | { readonly type: "TaskStarted"; readonly request: string; readonly workerName?: string }
  /** A `.sync` or `.waitForTaskToken` call was answered; the task goes on. `output` is that answer. */
  | { readonly type: "TaskSubmitted"; readonly request: string; readonly output: Json }
  | { readonly type: "TaskSucceeded"; readonly request: string; readonly output: Json }
  | { readonly type: "TaskFailed"; readonly request: string; readonly error?: string; readonly cause?: string }
  /** The task could not be scheduled, started, or submitted: history has an event of its own for each. */
  | { readonly type: "TaskScheduleFailed"; readonly request: string; readonly error?: string; readonly cause?: string }
  | { readonly type: "TaskStartFailed"; readonly request: string; readonly error?: string; readonly cause?: string }
  | { readonly type: "TaskSubmitFailed"; readonly request: string; readonly error?: string; readonly cause?: string }
  | { readonly type: "TaskHeartbeat"; readonly request: string }
  /** `output`: the children's outputs, or the ResultWriter's answer. */
  | { readonly type: "MapRunSucceeded"; readonly request: string; readonly output: Json }
  | { readonly type: "MapRunFailed"; readonly request: string; readonly error: string; readonly cause?: string }
  /** The time `Turn.wakeAt` has come. */
  | { readonly type: "TimePassed" }
  /** StopExecution. */
  | { readonly type: "Stopped"; readonly error?: string; readonly cause?: string };
