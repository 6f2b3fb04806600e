/** Runs the executions of state machines: their states, and their tasks as the machine's role. */
import type { Stimulus, Turn } from "@understudy/asl";
import { advance, start } from "@understudy/asl";
import { tasks as ecsTasks } from "../../services/ecs/tables.js";
import { findExecution, revisionOf } from "../../services/states/find.js";
import type { ExecutionRow, MapRunRow, RunRow, StimulusRow } from "../../services/states/tables.js";
import { executions, mapRuns, runs, stimuli, taskKey, tasks } from "../../services/states/tables.js";
import type { Change, ReadStore } from "../../store/store.js";
import { actFor } from "../act-for.js";
import type { Controller } from "../controller.js";
import { commitTurn } from "./commit-turn.js";
import { definitionOf } from "./definition-of.js";
import type { ExecutionParts } from "./execution-parts.js";
import { giveUp, giveUpMapRun } from "./give-up.js";
import { driveMapRuns } from "./map-run.js";
import { performTask } from "./perform-task.js";
import { runServices } from "./run-services.js";
import { startOptions } from "./start-options.js";
import { watchTask } from "./watch-task.js";

const NAME = "state-machine-execution";

/** An execution that waits costs a row, no timer of its own beside the queue's, and nothing once it ended. */
export function stateMachineExecutionController(parts: ExecutionParts): Controller {
  const { store } = parts;
  return {
    name: NAME,
    concerns: concernedExecutions,
    all: (read) => [
      ...read.list(executions, "running", "running").map(({ arn }) => arn),
      ...read.all(runs).map(({ executionArn }) => executionArn),
    ],
    async reconcile(arn) {
      for (;;) {
        const execution = findExecution(arn, { store });
        const run = store.get(runs, arn);
        if (!execution || (!run && execution.status !== "RUNNING")) return dropLeft(parts, arn);
        const next = step(parts, execution, run);
        if (!(await next)) return store.get(runs, arn)?.wakeAt;
      }
    },
  };
}

/** One thing that is to be done for an execution. @returns whether there was any */
async function step(parts: ExecutionParts, execution: ExecutionRow, run: RunRow | undefined): Promise<boolean> {
  const { store, clock } = parts;
  const revision = revisionOf(execution.revision, { store });
  const definition = definitionOf(revision);
  const services = runServices(parts);
  const act = () => actFor(parts, NAME, execution);
  const commit = (turn: Turn, taken?: StimulusRow) =>
    commitTurn(parts, {
      execution: findExecution(execution.arn, { store }) ?? execution,
      before: store.get(runs, execution.arn),
      turn,
      ...(taken && { taken }),
      giveUp: (task) => giveUp(act(), execution, task),
      giveUpMapRun: (request) => giveUpMapRun(act(), execution, request),
    });
  const take = async (stimulus: Stimulus, { run: before }: RunRow, taken?: StimulusRow) =>
    commit(await advance(definition, before, stimulus, clock.now(), services), taken);

  if (!run) {
    commit(await start(definition, startOptions(execution, revision), clock.now(), services));
    return true;
  }
  const [stimulus] = store.list(stimuli, "execution", execution.arn, { limit: 1 });
  if (stimulus) {
    await take(stimulus.stimulus, run, stimulus);
    return true;
  }
  const requested = store.list(tasks, "requested", execution.arn, { limit: 1 })[0];
  if (requested) {
    await performTask(parts, act(), execution, requested);
    return true;
  }
  if (takeWatched(parts, execution.arn)) return true;
  if (await driveMapRuns(parts, act(), execution, revision)) return true;
  if (run.wakeAt === undefined || run.wakeAt > clock.now()) return false;
  await take({ type: "TimePassed" }, run);
  return true;
}

/** Tells an execution of the first of its `.sync` tasks that ended. @returns whether there was one */
function takeWatched(parts: ExecutionParts, arn: string): boolean {
  const { store } = parts;
  for (const task of store.list(tasks, "execution", arn)) {
    const stimulus = task.watched && watchTask(parts, task);
    if (!stimulus) continue;
    store.transact(() => {
      store.delete(tasks, taskKey(arn, task.request.id));
      store.put(stimuli, { executionArn: arn, sequence: store.revision + 1, stimulus });
    });
    return true;
  }
  return false;
}

/** What came too late for an execution that has ended. */
function dropLeft({ store }: ExecutionParts, arn: string): undefined {
  for (const row of store.list(stimuli, "execution", arn)) store.delete(stimuli, stimuli.key(row));
  return undefined;
}

function concernedExecutions(change: Change, read: ReadStore): readonly string[] {
  switch (change.table) {
    case stimuli.name:
      return change.row === undefined ? [] : [(change.row as StimulusRow).executionArn];
    case executions.name:
      return ofExecution(change.row as ExecutionRow | undefined, change.before as ExecutionRow | undefined, read);
    case mapRuns.name:
      return change.row === undefined ? [] : [(change.row as MapRunRow).executionArn];
    case ecsTasks.name:
      return read.list(tasks, "watched", change.key).map(({ executionArn }) => executionArn);
    default:
      return [];
  }
}

/** One that began; or those that wait for one that ended. */
function ofExecution(
  row: ExecutionRow | undefined,
  before: ExecutionRow | undefined,
  read: ReadStore,
): readonly string[] {
  if (!row) return [];
  if (row.status === "RUNNING") return before ? [] : [row.arn];
  const waiting = read.list(tasks, "watched", row.arn).map(({ executionArn }) => executionArn);
  const parent = row.mapRunArn === undefined ? undefined : read.list(mapRuns, "arn", row.mapRunArn)[0]?.executionArn;
  return parent === undefined ? waiting : [...waiting, parent];
}
