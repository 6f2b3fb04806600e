import { aslCauses } from "@understudy/catalogue";
import type { State } from "../definition/machine.js";
import type { Draft } from "../flow/draft.js";
import { evaluationOf } from "../flow/evaluation-of.js";
import { record } from "../flow/record.js";
import { StateFailure } from "../flow/state-failure.js";
import { stateOf } from "../flow/state-of.js";
import type { Suspending } from "../flow/suspending.js";
import { isJsonObject } from "../json/is-json-object.js";
import type { Json } from "../json/json.js";
import { fillQueryTemplate } from "../jsonata/fill-query-template.js";
import type { Integration } from "../run/integration.js";
import { integrationOf } from "../run/integration-of.js";
import type { Thread } from "../run/run.js";
import type { TaskRequest } from "../run/task-request.js";
import type { Evaluation } from "../template/evaluation.js";
import { fillTemplate } from "../template/fill-template.js";
import { argumentsOf, selectedInput } from "./arguments-of.js";
import { numberField } from "./number-field.js";
import { scheduledEvent } from "./scheduled-event.js";

/** Task: asks for it and waits. */
export function* task(draft: Draft, thread: Thread): Suspending<void> {
  const state = stateOf(draft, thread);
  const resource = state.Resource as string;
  const integration = integrationOf(resource);
  if (integration === undefined) throw StateFailure.runtime(aslCauses.resourceUnknown(resource));
  const waiting = {
    for: "task" as const,
    request: `${thread.id}.${draft.lastEventId + 1}`,
    taskToken: draft.services.taskToken(),
    callback: integration.kind === "service" && integration.pattern === "waitForTaskToken",
    started: false,
  };
  const evaluation = evaluationOf(draft, { ...thread, waiting });
  const asked = yield* ask(state, integration, evaluation);
  if (integration.kind === "activity" && !draft.services.activityExists(integration.arn)) {
    throw StateFailure.runtime(aslCauses.activityDoesNotExist(integration.arn));
  }
  const { request: id, taskToken } = waiting;
  const request: TaskRequest = { kind: "task", id, state: thread.state, resource, integration, taskToken, ...asked };
  const [type, details] = scheduledEvent(request, draft.run.region);
  const lastEventId = record(draft, type, thread.lastEventId, details);
  draft.requests.push(request);
  draft.awaited.set(id, thread.id);
  const { timeoutSeconds, heartbeatSeconds } = asked;
  // An activity's heartbeats are due from when a worker has it on, all others' from when the call is made.
  const beats = integration.kind === "activity" ? undefined : heartbeatSeconds;
  const times = {
    heartbeatSeconds,
    timeoutAt: timeoutSeconds === undefined ? undefined : draft.now + timeoutSeconds * 1000,
    heartbeatAt: beats === undefined ? undefined : draft.now + beats * 1000,
  };
  draft.threads.set(thread.id, { ...thread, lastEventId, waiting: { ...waiting, ...times } });
}

type Asked = Pick<TaskRequest, "parameters" | "timeoutSeconds" | "heartbeatSeconds" | "roleArn">;

function* ask(state: State, integration: Integration, evaluation: Evaluation): Suspending<Asked> {
  const selected = selectedInput(state, evaluation);
  const parameters = withAdditions(integration, yield* argumentsOf(state, evaluation));
  const timeoutSeconds = yield* numberField(state, "TimeoutSeconds", selected, "integer");
  const heartbeatSeconds = yield* numberField(state, "HeartbeatSeconds", selected, "integer");
  const credentials = yield* credentialsOf(state.Credentials, selected);
  const roleArn = isJsonObject(credentials) ? (credentials.RoleArn as string) : undefined;
  return { parameters, timeoutSeconds, heartbeatSeconds, roleArn };
}

function* credentialsOf(credentials: Json | undefined, evaluation: Evaluation): Suspending<Json | undefined> {
  if (credentials === undefined) return undefined;
  if (evaluation.scope.language === "JSONPath") return fillTemplate(credentials, evaluation);
  return yield* fillQueryTemplate(credentials, "Credentials", evaluation);
}

/** Step Functions says that it started an ECS task it waits for (recorded: test_run_task_sync). */
function withAdditions(integration: Integration, parameters: Json): Json {
  const waits =
    integration.kind === "service" && integration.resource === "runTask.sync" && integration.service === "ecs";
  return waits && isJsonObject(parameters) ? { ...parameters, StartedBy: "AWS Step Functions" } : parameters;
}
