import type { Draft } from "./draft.js";
import { record } from "./record.js";

const events = { FAILED: "ExecutionFailed", TIMED_OUT: "ExecutionTimedOut", ABORTED: "ExecutionAborted" } as const;
const members = {
  FAILED: "executionFailedEventDetails",
  TIMED_OUT: "executionTimedOutEventDetails",
  ABORTED: "executionAbortedEventDetails",
} as const;

/** Ends the execution without success. What it waited for is cancelled as the turn is closed. */
export function endExecution(
  draft: Draft,
  status: "FAILED" | "TIMED_OUT" | "ABORTED",
  told: { readonly error?: string; readonly cause?: string },
): void {
  const details = {
    ...(told.error !== undefined && { error: told.error }),
    ...(told.cause && { cause: told.cause }),
  };
  // Recorded: who is stopped from outside follows no event (localstack/localstack test_sfn_api.snapshot.json, test_stop_execution).
  const previous = status === "ABORTED" ? 0 : draft.lastEventId;
  record(draft, events[status], previous, { [members[status]]: details });
  const root = [...draft.threads.values()].find(({ parent }) => parent === undefined);
  const left = { as: "FAILED", variables: root?.variables ?? {} } as const;
  draft.ended = { status, ...details, ...(draft.run.single && { left }) };
}
