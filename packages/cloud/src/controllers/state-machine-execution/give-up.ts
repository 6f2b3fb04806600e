import { Failure } from "@understudy/catalogue";
import type { Act } from "../../services/ecs/act.js";
import { tasks as ecsTasks } from "../../services/ecs/tables.js";
import { findExecution } from "../../services/states/find.js";
import type { ExecutionRow, MapRunRow, TaskRow } from "../../services/states/tables.js";
import { mapRuns, stimuli } from "../../services/states/tables.js";
import { recordRefusal } from "./record-refusal.js";
import { machineSession } from "./role-session.js";

/**
 * Stops what was begun for a task that nobody waits for any more, as the machine's role: it needs ecs:StopTask or
 * states:StopExecution for that. A role without the right leaves them running, as in AWS, which says nothing of it; here it stands among the failures.
 */
export function giveUp(act: Act, execution: ExecutionRow, { watched = [] }: TaskRow): void {
  for (const arn of watched) {
    try {
      if (arn.includes(":states:"))
        act.call(machineSession(act, execution), "states", "StopExecution", { executionArn: arn });
      else stopEcsTask(act, execution, arn);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      recordRefusal(act, execution, error);
    }
  }
}

function stopEcsTask(act: Act, execution: ExecutionRow, arn: string): void {
  const row = act.store.get(ecsTasks, arn);
  if (!row || row.desiredStatus === "STOPPED") return;
  act.call(machineSession(act, execution), "ecs", "StopTask", { cluster: row.clusterArn, task: arn });
}

/** Aborts a map run that nobody waits for any more, with its children. */
export function giveUpMapRun(act: Act, execution: ExecutionRow, request: string): void {
  const { store, now } = act;
  const row = store.list(mapRuns, "execution", execution.arn).find((one) => one.request.id === request);
  if (row?.status !== "RUNNING") return;
  const { mapRun: _dropped, ...rest } = row;
  store.put(mapRuns, { ...rest, status: "ABORTED", stoppedAt: now } satisfies MapRunRow);
  for (const index of row.mapRun?.running ?? []) stopChild(act, childArn(row, index));
}

/** The name of a map run's child follows from the run and the child's place, so that it is found without a search. */
export function childArn({ arn, request }: MapRunRow, index: number): string {
  const [, , , region, account, , machine = ""] = arn.split(":");
  const type = request.executionType === "EXPRESS" ? "express" : "execution";
  return `arn:aws:states:${region}:${account}:${type}:${machine}:${childName(arn, index)}`;
}

/** A UUID in form. */
export function childName(mapRunArn: string, index: number): string {
  const id = mapRunArn.split(":").at(-1) ?? "";
  return `${id.slice(0, -12)}${index.toString(16).padStart(12, "0")}`;
}

/** Aborts a child: Step Functions' own act, for which no role is asked. */
export function stopChild({ store }: Act, arn: string): void {
  if (findExecution(arn, { store })?.status !== "RUNNING") return;
  store.put(stimuli, { executionArn: arn, sequence: store.revision + 1, stimulus: { type: "Stopped" } });
}
