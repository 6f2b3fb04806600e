import { machineAt } from "../definition/machine-at.js";
import type { Thread } from "../run/run.js";
import type { Draft } from "./draft.js";

/** A new thread at its machine's first state, ready to go. @returns its id */
export function beginThread(
  draft: Draft,
  given: Pick<Thread, "parent" | "index" | "machine" | "input" | "variables" | "item" | "lastEventId">,
): string {
  const id = String(++draft.lastThread);
  const state = machineAt(draft.definition, given.machine).StartAt;
  draft.threads.set(id, { ...given, id, state, enteredEventId: 0, enteredAt: 0, retries: [] });
  draft.ready.push(id);
  return id;
}
