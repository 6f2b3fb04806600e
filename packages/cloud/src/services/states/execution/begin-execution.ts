import { jsonProblem } from "@understudy/asl";
import {
  refuse,
  statesExecutionAlreadyExists,
  statesExecutionInputInvalid,
  statesInputEmpty,
} from "@understudy/catalogue";
import type { Ids } from "../../../ids.js";
import type { Store } from "../../../store/store.js";
import { executionArn, expressArn } from "../arn.js";
import { checkName } from "../check-name.js";
import type { Named } from "../find.js";
import { findExecution, findVersion } from "../find.js";
import { routedVersion } from "../routing.js";
import type { ExecutionRow } from "../tables.js";
import { executions } from "../tables.js";

/** What an execution is begun with. */
export interface Begin extends Named {
  readonly name?: string;
  readonly input?: string;
  readonly traceHeader?: string;
  readonly sync?: boolean;
}

interface Acting {
  readonly store: Store;
  readonly ids: Ids;
  readonly now: number;
}

/** @throws Failure for a name or an input that cannot be one */
export function checkBegin({ name, input }: Pick<Begin, "name" | "input">): void {
  if (name !== undefined) checkName(name);
  if (input?.trim() === "") refuse(statesExecutionInputInvalid, { problem: statesInputEmpty });
  const problem = input === undefined ? undefined : jsonProblem(input);
  if (problem) refuse(statesExecutionInputInvalid, { problem: problem.message });
}

/**
 * Puts an execution that the controller of executions then runs. A standard execution that runs already with the same name and input
 * is the answer; express ones are not told apart by name. Source: AWS Step Functions API reference, StartExecution.
 * @throws Failure states.execution-already-exists
 */
export function beginExecution(begin: Begin, { store, ids, now }: Acting): ExecutionRow {
  const { machine, alias, input = "{}" } = begin;
  const name = begin.name ?? ids.uuid();
  const express = machine.type === "EXPRESS";
  const arn = express ? expressArn(machine, machine.name, name, ids.uuid()) : executionArn(machine, machine.name, name);
  const before = findExecution(arn, { store });
  if (before?.status === "RUNNING" && before.input === input) return before;
  if (before) refuse(statesExecutionAlreadyExists, { arn });
  const version = begin.version ?? (alias && findVersion(routedVersion(alias, drawn(ids)), { store }));
  const row: ExecutionRow = {
    account: machine.account,
    region: machine.region,
    arn,
    name,
    sequence: store.revision + 1,
    machineArn: machine.arn,
    machineName: machine.name,
    type: machine.type,
    revision: version?.revision ?? machine.revision,
    status: "RUNNING",
    input,
    startedAt: now,
    redriveCount: 0,
    ...(version && { versionArn: version.arn }),
    ...(alias && { aliasArn: alias.arn }),
    ...(begin.traceHeader !== undefined && { traceHeader: begin.traceHeader }),
    ...(begin.sync && { sync: true }),
  };
  store.put(executions, row);
  return row;
}

const BYTE = 256;
const WHOLE = 100;
/** A number below 100, drawn anew. */
const drawn = (ids: Ids): number => (Number.parseInt(ids.hex(4), 16) / (BYTE * BYTE)) * WHOLE;
