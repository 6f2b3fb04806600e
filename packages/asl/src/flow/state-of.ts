import type { State } from "../definition/machine.js";
import { machineAt } from "../definition/machine-at.js";
import type { Thread } from "../run/run.js";
import type { Draft } from "./draft.js";

/** The state a thread is in, as the definition has it. */
export function stateOf(draft: Draft, thread: Thread): State {
  return machineAt(draft.definition, thread.machine).States[thread.state]!;
}
