import { refuse, statesTypeNotSupported } from "@understudy/catalogue";
import { parseArn } from "../arn.js";
import { executionCheck } from "../check.js";
import { requireExecution } from "../find.js";
import { operation } from "../operation.js";
import { executions, runs, stimuli } from "../tables.js";

/**
 * An execution that ended stays as it ended. What was begun for its tasks is stopped soon after.
 * Source: AWS Step Functions API reference, StopExecution.
 */
export const StopExecution = operation("StopExecution", {
  authorize: ({ executionArn }, read) => [
    executionCheck("StopExecution", parseArn(executionArn, "execution", "express").text, read),
  ],
  run({ executionArn, error, cause }, context) {
    const { store, now } = context;
    if (parseArn(executionArn, "execution", "express").type === "express") refuse(statesTypeNotSupported, {});
    const execution = requireExecution(executionArn, context);
    if (execution.status !== "RUNNING") return { stopDate: new Date(execution.stoppedAt ?? now) };
    const told = { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
    // One that has not begun yet begins first: its history says so.
    store.put(stimuli, { executionArn, sequence: store.revision + 1, stimulus: { type: "Stopped", ...told } });
    if (store.get(runs, executionArn)) {
      store.put(executions, { ...execution, ...told, status: "ABORTED", stoppedAt: now });
    }
    return { stopDate: new Date(now) };
  },
});
