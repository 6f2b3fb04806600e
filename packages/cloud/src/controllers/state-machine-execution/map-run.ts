import type { ChildResult, Json, MapRunTurn } from "@understudy/asl";
import { childEnded, startMapRun } from "@understudy/asl";
import type { Act } from "../../services/ecs/act.js";
import { findExecution } from "../../services/states/find.js";
import type { ExecutionRow, MapRunRow, RevisionRow } from "../../services/states/tables.js";
import { executionKey, executions, mapRuns, stimuli } from "../../services/states/tables.js";
import { definitionOf } from "./definition-of.js";
import type { ExecutionParts } from "./execution-parts.js";
import { childArn, childName, stopChild } from "./give-up.js";
import { itemsOf } from "./read-map-items.js";
import { runServices } from "./run-services.js";

/** Drives the map runs of an execution: begins them, and goes on with those of whose children some ended. @returns whether anything happened */
export async function driveMapRuns(
  parts: ExecutionParts,
  act: Act,
  execution: ExecutionRow,
  revision: RevisionRow,
): Promise<boolean> {
  const running = parts.store.list(mapRuns, "execution", execution.arn).filter(({ status }) => status === "RUNNING");
  for (const row of running) {
    if (!row.mapRun) {
      await begin(parts, act, execution, revision, row);
      return true;
    }
    if (takeEnded(act, execution, row)) return true;
  }
  return false;
}

async function begin(
  parts: ExecutionParts,
  act: Act,
  execution: ExecutionRow,
  revision: RevisionRow,
  row: MapRunRow,
): Promise<void> {
  const items = await itemsOf(parts, act, execution, row.request);
  if ("error" in items) return fail(act, row, items);
  const turn = await startMapRun(definitionOf(revision), row.request, items.items, act.now, runServices(parts));
  // The clock went on while the items were read.
  parts.store.transact(() => keep(act, execution, row, turn));
}

/** Takes up children that ended since. */
function takeEnded(act: Act, execution: ExecutionRow, row: MapRunRow): boolean {
  const { store } = act;
  const { mapRun } = row;
  if (!mapRun) return false;
  const ended = mapRun.running.find((index) => findExecution(childArn(row, index), { store })?.stoppedAt !== undefined);
  if (ended === undefined) return false;
  store.transact(() => {
    const child = findExecution(childArn(row, ended), { store }) as ExecutionRow;
    keep(act, execution, row, childEnded(mapRun, ended, resultOf(child)));
    if (child.type === "EXPRESS") store.delete(executions, executionKey(child.sequence));
  });
  return true;
}

function resultOf({ status, output, error, cause }: ExecutionRow): ChildResult {
  if (status === "SUCCEEDED") return { status, output: JSON.parse(output ?? "null") as Json };
  const told = { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
  return { status: status === "TIMED_OUT" || status === "ABORTED" ? status : "FAILED", ...told };
}

function keep(act: Act, execution: ExecutionRow, row: MapRunRow, turn: MapRunTurn): void {
  const { store } = act;
  const kept = store.list(mapRuns, "arn", row.arn)[0] ?? row;
  for (const { index, input } of turn.start) store.put(executions, child(act, execution, row, index, input, turn));
  for (const index of turn.abort) stopChild(act, childArn(row, index));
  if (turn.ended) end(act, kept, turn.ended);
  else store.put(mapRuns, { ...kept, mapRun: turn.mapRun });
}

/** The children's results go to the parent, and are kept no longer. */
function end(
  { store, now }: Act,
  { mapRun: _dropped, ...row }: MapRunRow,
  ended: NonNullable<MapRunTurn["ended"]>,
): void {
  store.put(mapRuns, { ...row, status: ended.status, stoppedAt: now });
  const request = row.request.id;
  const stimulus =
    ended.status === "SUCCEEDED"
      ? { type: "MapRunSucceeded" as const, request, output: ended.output }
      : {
          type: "MapRunFailed" as const,
          request,
          error: ended.error,
          ...(ended.cause !== undefined && { cause: ended.cause }),
        };
  store.put(stimuli, { executionArn: row.executionArn, sequence: store.revision + 1, stimulus });
}

function fail(act: Act, row: MapRunRow, failed: { readonly error: string; readonly cause: string }): void {
  const { store, now } = act;
  store.transact(() => {
    store.put(mapRuns, { ...row, status: "FAILED", stoppedAt: now });
    const stimulus = { type: "MapRunFailed" as const, request: row.request.id, ...failed };
    store.put(stimuli, { executionArn: row.executionArn, sequence: store.revision + 1, stimulus });
  });
}

function child(
  { store, now }: Act,
  parent: ExecutionRow,
  row: MapRunRow,
  index: number,
  input: Json,
  { mapRun }: MapRunTurn,
): ExecutionRow {
  return {
    account: parent.account,
    region: parent.region,
    arn: childArn(row, index),
    name: childName(row.arn, index),
    sequence: store.revision + 1,
    machineArn: parent.machineArn,
    machineName: parent.machineName,
    type: row.request.executionType,
    revision: parent.revision,
    status: "RUNNING",
    input: JSON.stringify(input),
    startedAt: now,
    redriveCount: 0,
    mapRunArn: row.arn,
    mapIndex: index,
    itemCount: mapRun.items[index] ?? 1,
    machine: row.request.machine,
  };
}
