import type { Json, JsonObject, TaskRequest } from "@understudy/asl";
import { stepFunctionsErrors, stepFunctionsStartedBy } from "@understudy/catalogue";
import type { TaskRow } from "../../../services/states/tables.js";
import type { ServiceCall, ServiceIntegration } from "./call-service.js";
import type { TaskError } from "./error-of.js";

/** What an integration is to do after its call was answered. */
export type After =
  | { readonly succeeded: Json }
  | TaskError
  /** The task goes on: for its token, or until what was begun has ended. */
  | { readonly waits: Pick<TaskRow, "watched" | "cluster"> };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The parameters of a task with what Step Functions itself says. Source: recorded (`StartedBy`). */
export function parametersOf({ integration, parameters }: TaskRequest): Json {
  if (integration.kind === "lambda") return { FunctionName: integration.arn, Payload: parameters };
  const isTask = integration.kind === "service" && integration.service === "ecs";
  if (!isTask || integration.pattern !== "sync" || !isObject(parameters)) return parameters;
  return { StartedBy: stepFunctionsStartedBy, ...parameters };
}

/** Reads the answer: whether the task ended with it, failed by it, or goes on. */
export function afterCall({ service, pattern }: ServiceIntegration, { operation }: ServiceCall, result: Json): After {
  const answer = isObject(result) ? result : {};
  if (service === "events" && operation === "PutEvents" && Number(answer.FailedEntryCount) > 0) {
    return { error: stepFunctionsErrors.eventsFailedEntry, cause: JSON.stringify(result) };
  }
  if (pattern === "requestResponse") return { succeeded: result };
  if (service === "ecs" && Array.isArray(answer.Failures) && answer.Failures.length > 0) {
    return { error: stepFunctionsErrors.ecsUnknown, cause: JSON.stringify(result) };
  }
  if (pattern === "waitForTaskToken") return { waits: {} };
  return { waits: { watched: begunBy(answer) } };
}

/** ARNs of what the call began: tasks of Amazon ECS, an execution. */
function begunBy(answer: JsonObject): readonly string[] {
  if (typeof answer.ExecutionArn === "string") return [answer.ExecutionArn];
  const begun = Array.isArray(answer.Tasks) ? (answer.Tasks as readonly Json[]) : [];
  return begun.flatMap((task) => (isObject(task) && typeof task.TaskArn === "string" ? [task.TaskArn] : []));
}
