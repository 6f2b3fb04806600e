import type { Stimulus } from "@understudy/asl";
import { stimuli } from "../../services/states/tables.js";
import type { Store } from "../../store/store.js";

/** Lays down something that happened to an execution, for its next turn. */
export function tellExecution(store: Store, executionArn: string, stimulus: Stimulus): void {
  store.put(stimuli, { executionArn, sequence: store.revision + 1, stimulus });
}
