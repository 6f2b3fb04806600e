import {
  refuse,
  statesActivityNotFound,
  statesExecutionNotFound,
  statesResourceNotFound,
  statesStateMachineNotFound,
} from "@understudy/catalogue";
import type { ReadStore } from "../../store/store.js";
import type { MachineNamed } from "./arn.js";
import { isVersionNumber } from "./arn.js";
import type {
  ActivityRow,
  AliasRow,
  ExecutionRow,
  MapRunRow,
  RevisionRow,
  StateMachineRow,
  VersionRow,
} from "./tables.js";
import { activities, aliases, executions, mapRuns, revisions, stateMachines, versions } from "./tables.js";

interface Reading {
  readonly store: ReadStore;
}

/** The state machine of that ARN without qualifier. */
export const findStateMachine = (arn: string, { store }: Reading): StateMachineRow | undefined =>
  store.list(stateMachines, "arn", arn)[0];

/** @throws Failure states.state-machine-not-found */
export function requireStateMachine(arn: string, read: Reading): StateMachineRow {
  return findStateMachine(arn, read) ?? refuse(statesStateMachineNotFound, { arn });
}

export const findVersion = (arn: string, { store }: Reading): VersionRow | undefined =>
  store.list(versions, "arn", arn)[0];

export const findAlias = (arn: string, { store }: Reading): AliasRow | undefined => store.get(aliases, arn);

/** @throws Failure states.resource-not-found */
export function requireAlias(arn: string, read: Reading): AliasRow {
  return findAlias(arn, read) ?? refuse(statesResourceNotFound, {});
}

/** INVARIANT: machines, versions and executions outlive no revision that they name. */
export const revisionOf = (id: string, { store }: Reading): RevisionRow => store.get(revisions, id) as RevisionRow;

/** A state machine as a request names it: with the version or alias of the qualifier. */
export interface Named {
  readonly machine: StateMachineRow;
  readonly version?: VersionRow;
  readonly alias?: AliasRow;
}

/** @throws Failure states.state-machine-not-found */
export function requireNamed(named: MachineNamed, read: Reading): Named {
  const absent = () => refuse(statesStateMachineNotFound, { arn: named.text });
  const machine = findStateMachine(named.machineArn, read) ?? absent();
  if (named.qualifier === undefined) return { machine };
  if (isVersionNumber(named.qualifier)) return { machine, version: findVersion(named.text, read) ?? absent() };
  return { machine, alias: findAlias(named.text, read) ?? absent() };
}

export const findExecution = (arn: string, { store }: Reading): ExecutionRow | undefined =>
  store.list(executions, "arn", arn)[0];

/** @throws Failure states.execution-not-found */
export function requireExecution(arn: string, read: Reading): ExecutionRow {
  return findExecution(arn, read) ?? refuse(statesExecutionNotFound, { arn });
}

export const findActivity = (arn: string, { store }: Reading): ActivityRow | undefined =>
  store.list(activities, "arn", arn)[0];

/** @throws Failure states.activity-not-found */
export function requireActivity(arn: string, read: Reading): ActivityRow {
  return findActivity(arn, read) ?? refuse(statesActivityNotFound, { arn });
}

/** @throws Failure states.resource-not-found */
export function requireMapRun(arn: string, { store }: Reading): MapRunRow {
  return store.list(mapRuns, "arn", arn)[0] ?? refuse(statesResourceNotFound, {});
}
