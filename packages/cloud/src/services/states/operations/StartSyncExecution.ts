import { refuse, statesTypeNotSupported } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { waitForChange } from "../../../gate/wait.js";
import { parseMachineArn } from "../arn.js";
import { machineCheck } from "../check.js";
import { beginExecution, checkBegin } from "../execution/begin-execution.js";
import { findExecution, requireNamed } from "../find.js";
import { operation } from "../operation.js";
import type { ExecutionRow } from "../tables.js";
import { executionKey, executions } from "../tables.js";

/** Longest an express execution runs, and a little, seconds. Source: Step Functions Developer Guide, "Quotas". */
const LONGEST = 310;
const HUNDRED_MS = 100;

/** Begins an express execution and answers when it has ended. Source: AWS Step Functions API reference, StartSyncExecution. */
export const StartSyncExecution = operation("StartSyncExecution", {
  authorize: (input, read) => [machineCheck("StartSyncExecution", input.stateMachineArn, read)],
  run({ stateMachineArn, name, input, traceHeader }, context) {
    const named = requireNamed(parseMachineArn(stateMachineArn), context);
    if (named.machine.type !== "EXPRESS") refuse(statesTypeNotSupported, {});
    checkBegin({ name, input });
    const { arn } = beginExecution({ ...named, name, input, traceHeader, sync: true }, context);
    return waitForChange(executions, "arn", arn, {
      seconds: LONGEST,
      answer: (came, at) => answer(arn, came === "end", at),
    });
  },
});

function answer(arn: string, over: boolean, { store, now }: Context) {
  const row = findExecution(arn, { store });
  if (!row || (row.stoppedAt === undefined && !over)) return undefined;
  if (row.stoppedAt !== undefined) store.delete(executions, executionKey(row.sequence));
  return wire({ ...row, ...(row.stoppedAt === undefined && { status: "TIMED_OUT" as const }) }, now);
}

function wire(row: ExecutionRow, now: number) {
  const stoppedAt = row.stoppedAt ?? now;
  const took = stoppedAt - row.startedAt;
  return {
    executionArn: row.arn,
    stateMachineArn: row.machineArn,
    name: row.name,
    startDate: new Date(row.startedAt),
    stopDate: new Date(stoppedAt),
    status: row.status === "SUCCEEDED" || row.status === "TIMED_OUT" ? row.status : ("FAILED" as const),
    ...(row.error !== undefined && { error: row.error }),
    ...(row.cause !== undefined && { cause: row.cause }),
    input: row.input,
    inputDetails: { included: true },
    ...(row.output !== undefined && { output: row.output, outputDetails: { included: true } }),
    ...(row.traceHeader !== undefined && { traceHeader: row.traceHeader }),
    billingDetails: {
      billedMemoryUsedInMB: 64,
      billedDurationInMilliseconds: Math.max(HUNDRED_MS, Math.ceil(took / HUNDRED_MS) * HUNDRED_MS),
    },
  };
}
