import type { Json } from "@understudy/asl";
import type { Failure } from "@understudy/catalogue";
import { statesRoleNotAssumable, stepFunctionsErrors } from "@understudy/catalogue";
import type { Act } from "../../services/ecs/act.js";
import type { ExecutionRow, TaskRow } from "../../services/states/tables.js";
import { taskKey, tasks } from "../../services/states/tables.js";
import { afterCall } from "./integration/after-call.js";
import type { ServiceCall, ServiceIntegration } from "./integration/call-service.js";
import type { TaskError } from "./integration/error-of.js";
import { errorOf } from "./integration/error-of.js";
import { recordRefusal } from "./record-refusal.js";
import { tellExecution } from "./tell-execution.js";

/** What came of a call: the result, or the refusal. */
export type Came = { readonly result: Json } | { readonly failure: Failure };

/** A task whose call was made. */
export interface Called {
  readonly execution: ExecutionRow;
  readonly task: TaskRow;
  readonly integration: ServiceIntegration;
  readonly call: ServiceCall;
}

/** Tells the execution what came of a task's call: the task ended, or goes on. */
export function settleTask(act: Act, { execution, task, integration, call }: Called, came: Came): void {
  const { store } = act;
  const request = task.request.id;
  if ("failure" in came) {
    recordRefusal(act, execution, came.failure);
    failTask(act, task, refusalOf(act, call, came.failure));
    return;
  }
  const next = afterCall(integration, call, came.result);
  if ("waits" in next) {
    tellExecution(store, task.executionArn, { type: "TaskSubmitted", request, output: came.result });
    store.put(tasks, { ...task, phase: "waiting", ...next.waits });
  } else if ("error" in next) failTask(act, task, next);
  else {
    store.delete(tasks, taskKey(task.executionArn, request));
    tellExecution(store, task.executionArn, { type: "TaskSucceeded", request, output: next.succeeded });
  }
}

/** Tells the execution that a task failed. */
export function failTask({ store }: Act, { executionArn, request }: TaskRow, error: TaskError): void {
  store.transact(() => {
    store.delete(tasks, taskKey(executionArn, request.id));
    tellExecution(store, executionArn, { type: "TaskFailed", request: request.id, ...error });
  });
}

function refusalOf({ ids }: Act, call: ServiceCall, failure: Failure): TaskError {
  if (failure.mode.id === statesRoleNotAssumable.id) {
    return { error: stepFunctionsErrors.permissions, cause: failure.message };
  }
  return errorOf(failure, call, { model: call.model, name: call.operation }, ids.uuid());
}
