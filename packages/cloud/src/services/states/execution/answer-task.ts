import type { Stimulus } from "@understudy/asl";
import type { Store } from "../../../store/store.js";
import type { TaskRow } from "../tables.js";
import { stimuli, taskKey, tasks } from "../tables.js";

/** Tells the execution of a task what became of it; the task waits no more. */
export function answerTask(store: Store, { executionArn, request }: TaskRow, stimulus: Stimulus): void {
  store.delete(tasks, taskKey(executionArn, request.id));
  store.put(stimuli, { executionArn, sequence: store.revision + 1, stimulus });
}
