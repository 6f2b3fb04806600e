import { refuse, statesTaskTimedOut, statesTokenInvalid, statesTokenProblem } from "@understudy/catalogue";
import type { Check, Read } from "../../../gate/operation.js";
import type { Ids } from "../../../ids.js";
import type { ReadStore } from "../../../store/store.js";
import { anyStateMachineArn } from "../arn.js";
import { findExecution } from "../find.js";
import type { TaskRow } from "../tables.js";
import { tasks } from "../tables.js";

/** AWS's tokens begin like this and are several hundred characters long. */
const MARK = "AQC";
const BYTES = 180;

export const makeTaskToken = (ids: Ids): string => MARK + ids.token(BYTES);

const findTask = (token: string, store: ReadStore): TaskRow | undefined =>
  store.list(tasks, "token", token).find(({ phase, activityArn }) => phase === "waiting" && activityArn === undefined);

/**
 * The task that waits for an answer with that token.
 * @throws Failure states.task-timed-out for one that waits no more, states.token-invalid for what was never a token
 */
export function requireTask(token: string, { store }: Pick<Read, "store">): TaskRow {
  const task = findTask(token, store);
  if (task) return task;
  return token.startsWith(MARK)
    ? refuse(statesTaskTimedOut, {})
    : refuse(statesTokenInvalid, { problem: statesTokenProblem });
}

/**
 * Who answers a task needs the right on the state machine whose task it is: so CDK's `grantTaskResponse` gives it
 * (aws-cdk-lib, aws-stepfunctions, state-machine.ts), though the Service Authorization Reference knows no resource.
 */
export function tokenCheck(action: string, token: string, read: Read): Check {
  const task = findTask(token, read.store);
  const machine = task && findExecution(task.executionArn, read)?.machineArn;
  return { action: `states:${action}`, resource: machine ?? anyStateMachineArn(read) };
}
