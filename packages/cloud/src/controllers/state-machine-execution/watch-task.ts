import type { Json, JsonObject, Stimulus } from "@understudy/asl";
import { stepFunctionsErrors } from "@understudy/catalogue";
import type { TaskRow as EcsTaskRow } from "../../services/ecs/tables.js";
import { tasks as ecsTasks } from "../../services/ecs/tables.js";
import { wireTask } from "../../services/ecs/wire-task.js";
import { findExecution } from "../../services/states/find.js";
import type { ExecutionRow, TaskRow } from "../../services/states/tables.js";
import type { ReadStore } from "../../store/store.js";
import type { ControllerParts } from "../controller.js";
import { toResult, VERSION_1 } from "./integration/to-result.js";

/**
 * What became of a `.sync` task whose ECS tasks or execution have ended; undefined while they go on. AWS hears of it by the managed
 * rule, so what is told is what the event holds.
 */
export function watchTask(parts: Pick<ControllerParts, "store" | "models">, task: TaskRow): Stimulus | undefined {
  const [first = ""] = task.watched ?? [];
  return first.includes(":states:") ? watchExecution(parts.store, task, first) : watchEcs(parts, task);
}

const isStopped = (row: EcsTaskRow | undefined) => row === undefined || row.lastStatus === "STOPPED";

function watchEcs({ store, models }: Pick<ControllerParts, "store" | "models">, task: TaskRow): Stimulus | undefined {
  const rows = (task.watched ?? []).map((arn) => store.get(ecsTasks, arn));
  if (!rows.every(isStopped)) return undefined;
  const model = models("ecs");
  const told = rows.flatMap((row): Json[] => (row && model ? [toldTask(model, row)] : []));
  const output: Json = told.length === 1 ? (told[0] as Json) : { Failures: [], Tasks: told };
  const succeeded = rows.every((row) => row?.containers.every(({ exitCode }) => exitCode === 0));
  const request = task.request.id;
  if (succeeded) return { type: "TaskSucceeded", request, output };
  return { type: "TaskFailed", request, error: stepFunctionsErrors.taskFailed, cause: JSON.stringify(output) };
}

/** The task as its last event has it: without the platform family (recorded). */
function toldTask(model: NonNullable<ReturnType<ControllerParts["models"]>>, row: EcsTaskRow): Json {
  const { platformFamily: _left, healthStatus: _health, ...task } = wireTask(row, { tags: true });
  return toResult(model, "Task", task, VERSION_1);
}

/** Source: recorded results of `states:startExecution.sync` and `.sync:2`. */
function watchExecution(store: ReadStore, task: TaskRow, arn: string): Stimulus | undefined {
  const row = findExecution(arn, { store });
  if (row?.status === "RUNNING") return undefined;
  const request = task.request.id;
  const parsed = task.request.integration.kind === "service" && task.request.integration.pattern === "sync:2";
  const output = row ? toldExecution(row, parsed) : {};
  if (row?.status === "SUCCEEDED") return { type: "TaskSucceeded", request, output };
  return { type: "TaskFailed", request, error: stepFunctionsErrors.taskFailed, cause: JSON.stringify(output) };
}

function toldExecution(row: ExecutionRow, parsed: boolean): JsonObject {
  const text = (json: string): Json => (parsed ? (JSON.parse(json) as Json) : json);
  const details = { Included: true };
  return {
    ...(row.cause !== undefined && { Cause: row.cause }),
    ...(row.error !== undefined && { Error: row.error }),
    ExecutionArn: row.arn,
    Input: text(row.input),
    InputDetails: details,
    Name: row.name,
    ...(row.output !== undefined && { Output: text(row.output), OutputDetails: details }),
    StartDate: row.startedAt,
    StateMachineArn: row.machineArn,
    Status: row.status,
    ...(row.stoppedAt !== undefined && { StopDate: row.stoppedAt }),
  };
}
