import type { MapRunRequest, Outcome, Turn } from "@understudy/asl";
import type { ExecutionRow, RunRow, StimulusRow, TaskRow } from "../../services/states/tables.js";
import {
  executionKey,
  executions,
  histories,
  mapRuns,
  runs,
  stimuli,
  stimulusKey,
  taskKey,
  tasks,
} from "../../services/states/tables.js";
import type { Store } from "../../store/store.js";
import type { ControllerParts } from "../controller.js";
import { tellStatus } from "./tell-status.js";

/** What a turn came of, and what is to be done with what it gave up. */
export interface Committing {
  readonly execution: ExecutionRow;
  readonly before: RunRow | undefined;
  readonly turn: Turn;
  /** The stimulus that was taken up. */
  readonly taken?: StimulusRow;
  /** Stops what was begun for tasks and map runs that are awaited no more. */
  readonly giveUp: (task: TaskRow) => void;
  readonly giveUpMapRun: (request: string) => void;
}

/**
 * Keeps a turn, all or nothing: its events, the run as it is now, its requests.
 * INVARIANT: a stimulus goes in the same transaction in which what it led to is kept, so that a process that is killed takes it up
 * once, however often it is started.
 */
export function commitTurn({ store, clock, ids }: ControllerParts, committing: Committing): void {
  const { execution, before, turn, taken } = committing;
  const executionArn = execution.arn;
  const now = clock.now();
  store.transact(() => {
    if (taken) store.delete(stimuli, stimulusKey(taken));
    const [first] = turn.events;
    if (first && execution.type === "STANDARD") {
      store.put(histories, { executionArn, firstId: first.id, events: turn.events });
    }
    for (const request of turn.cancelled) cancel(store, executionArn, request, committing);
    for (const request of turn.requests) {
      if (request.kind === "mapRun") putMapRun(store, execution, request, now);
      else putTask(store, executionArn, request);
    }
    if (!before) tellStatus(store, { ...execution, status: "RUNNING" }, now, ids);
    const { run, wakeAt } = turn;
    const session = before?.session;
    if (turn.ended) end(store, committing, turn.ended, now, ids);
    else store.put(runs, { executionArn, run, ...(wakeAt !== undefined && { wakeAt }), ...(session && { session }) });
  });
}

function putTask(store: Store, executionArn: string, request: TaskRow["request"]): void {
  store.put(tasks, {
    executionArn,
    request,
    taskToken: request.taskToken,
    phase: "requested",
    sequence: store.revision + 1,
  });
}

function putMapRun(store: Store, { arn, machineArn }: ExecutionRow, request: MapRunRequest, now: number): void {
  store.put(mapRuns, {
    arn: request.mapRunArn,
    executionArn: arn,
    machineArn,
    request,
    status: "RUNNING",
    maxConcurrency: request.maxConcurrency,
    toleratedFailureCount: request.toleratedFailureCount ?? 0,
    toleratedFailurePercentage: request.toleratedFailurePercentage ?? 0,
    startedAt: now,
    sequence: store.revision + 1,
  });
}

function cancel(store: Store, executionArn: string, request: string, { giveUp, giveUpMapRun }: Committing): void {
  const task = store.get(tasks, taskKey(executionArn, request));
  if (task) {
    store.delete(tasks, taskKey(executionArn, request));
    giveUp(task);
  } else giveUpMapRun(request);
}

/** The working state goes; what the API shows stays. An express execution leaves nothing but an answer that is waited for. */
function end(
  store: Store,
  { execution, giveUp }: Committing,
  outcome: Outcome,
  now: number,
  ids: ControllerParts["ids"],
): void {
  const executionArn = execution.arn;
  for (const task of store.list(tasks, "execution", executionArn)) {
    store.delete(tasks, taskKey(executionArn, task.request.id));
    giveUp(task);
  }
  for (const row of store.list(stimuli, "execution", executionArn)) store.delete(stimuli, stimulusKey(row));
  store.delete(runs, executionArn);
  const stoppedAt = execution.stoppedAt ?? now;
  const ended: ExecutionRow = { ...execution, ...told(outcome), stoppedAt };
  const kept = ended.type === "STANDARD" || ended.sync || isAwaitedChild(store, ended);
  if (kept) store.put(executions, ended);
  else store.delete(executions, executionKey(execution.sequence));
  tellStatus(store, ended, now, ids);
}

/** A map run takes up what became of its children. */
const isAwaitedChild = (store: Store, { mapRunArn }: ExecutionRow) =>
  mapRunArn !== undefined && store.list(mapRuns, "arn", mapRunArn)[0]?.status === "RUNNING";

function told(outcome: Outcome): Pick<ExecutionRow, "status" | "output" | "error" | "cause"> {
  if (outcome.status === "SUCCEEDED") return { status: "SUCCEEDED", output: JSON.stringify(outcome.output) };
  const { status, error, cause } = outcome;
  return { status, ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
}
