import { Failure, notImplemented, refuse, stepFunctionsErrors, taskNotSupported } from "@understudy/catalogue";
import type { AnsweredBody } from "../../blobs/body.js";
import { readBody } from "../../blobs/read-body.js";
import type { Act } from "../../services/ecs/act.js";
import type { ExecutionRow, TaskRow } from "../../services/states/tables.js";
import { taskKey, tasks } from "../../services/states/tables.js";
import type { ExecutionParts } from "./execution-parts.js";
import { parametersOf } from "./integration/after-call.js";
import type { ServiceCall, ServiceIntegration } from "./integration/call-service.js";
import { inputOf, resultOf, serviceCall, takesBody } from "./integration/call-service.js";
import { integratedService } from "./integration/services.js";
import { machineSession, targetSession } from "./role-session.js";
import type { Called, Came } from "./settle-task.js";
import { failTask, settleTask } from "./settle-task.js";
import { tellExecution } from "./tell-execution.js";

/** Services that are answered by others than this process; they cannot take part in a transaction. */
const ANSWERED_LATER = new Set(["dynamodb", "lambda", "sns", "sqs"]);
/** Objects are bytes that the host keeps. */
const isAnsweredLater = ({ service, operation }: ServiceCall, taking: boolean) =>
  ANSWERED_LATER.has(service) || (service === "s3" && (operation === "GetObject" || taking));

/** A function's own ARN as a Resource is called as Invoke. */
const INVOKE: ServiceIntegration = {
  kind: "service",
  service: "lambda",
  action: "invoke",
  resource: "invoke",
  pattern: "requestResponse",
};

/**
 * Performs a task that was requested: an activity's task is laid out for its workers, anything else is a call as the machine's role.
 * INVARIANT: the call, and what the execution is told of it, are kept in one transaction. So a process that is killed in between does
 * neither, and a task is not begun twice. DIFFERS: a call that others answer (DynamoDB, upstreams) may be made
 * again then; and the execution does nothing else until it is answered, not even time out.
 */
export async function performTask(
  parts: ExecutionParts,
  act: Act,
  execution: ExecutionRow,
  task: TaskRow,
): Promise<void> {
  const { store } = parts;
  const { integration } = task.request;
  if (integration.kind === "activity") {
    store.put(tasks, { ...task, phase: "waiting", activityArn: integration.arn });
    return;
  }
  const named = integration.kind === "lambda" ? INVOKE : integration;
  const service = integratedService(named.service);
  if (!service) {
    failTask(act, task, { error: stepFunctionsErrors.runtime, cause: taskNotSupported(task.request.resource) });
    return;
  }
  const called: Called = { execution, task, integration: named, call: serviceCall(named, service, parts) };
  if (isAnsweredLater(called.call, takesBody(called.call))) await performLater(parts, act, called);
  else performNow(act, called);
}

function performNow(act: Act, called: Called): void {
  const { task, call } = called;
  act.store.transact(() => {
    tellExecution(act.store, task.executionArn, { type: "TaskStarted", request: task.request.id });
    let came: Came;
    try {
      const input = inputOf(call, parametersOf(task.request));
      came = { result: resultOf(call, act.call(callerFor(act, called), call.service, call.operation, input), act) };
    } catch (error) {
      came = { failure: failureOf(error) };
    }
    settleTask(act, called, came);
  });
}

async function performLater({ store, ask, blobs }: ExecutionParts, act: Act, called: Called): Promise<void> {
  const { task, call } = called;
  const { executionArn, request } = task;
  tellExecution(store, executionArn, { type: "TaskStarted", request: request.id });
  let came: Came;
  try {
    const caller = callerFor(act, called);
    const { service, operation } = call;
    const input = inputOf(call, parametersOf(request));
    const asked = { caller, service, operation, input, region: act.region, controller: "state-machine-execution" };
    if (takesBody(call))
      refuse(notImplemented, { service: service.toUpperCase(), operation: `${operation} by a task` });
    came = { result: resultOf(call, await withBody(await ask(asked), blobs), act) };
  } catch (error) {
    came = { failure: failureOf(error) };
  }
  store.transact(() => {
    // Its execution may have ended meanwhile, or given the task up.
    if (store.get(tasks, taskKey(executionArn, request.id))) settleTask(act, called, came);
  });
}

/** The answer with the bytes of its body, where it has one. */
async function withBody(answer: unknown, blobs: ExecutionParts["blobs"]): Promise<unknown> {
  const { Body } = (answer ?? {}) as { readonly Body?: Partial<AnsweredBody> };
  if (!Body?.ranges) return answer;
  return { ...(answer as object), Body: await readBody({ ranges: Body.ranges }, blobs) };
}

/** @throws what is no failure of the user's */
function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}

function callerFor(act: Act, { execution, task }: Called) {
  const machine = machineSession(act, execution);
  return task.request.roleArn === undefined ? machine : targetSession(act, machine, task.request.roleArn);
}
