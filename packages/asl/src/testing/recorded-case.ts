import type { Json } from "../json/json.js";
import type { HistoryEvent } from "../run/history-event.js";
import type { MapRunRequest } from "../run/map-run-request.js";
import type { Stimulus } from "../run/stimulus.js";
import type { Given } from "./run-for-test.js";

/** A case of the corpora; their README tells the form. */
export interface RecordedCase {
  readonly name: string;
  readonly definition: object;
  readonly input: Json;
  readonly expectedStatus: string;
  readonly expectedOutput?: Json;
  readonly expectedError?: string;
  readonly expectedCause?: Json;
  readonly expectedEvents?: readonly RecordedEvent[];
  readonly historyOrder?: string;
  readonly tasks?: readonly RecordedTask[];
}

type RecordedEvent = { readonly type: string; readonly [member: string]: Json };

interface RecordedTask {
  readonly outcome: string;
  readonly output?: Json;
  readonly error?: string;
  readonly cause?: Json;
}

/** A value that the recording's patterns match: what was recorded, its placeholders filled. */
export function concrete(value: Json): Json {
  if (Array.isArray(value)) return value.map(concrete);
  if (value === null || typeof value !== "object") return value;
  const { $re, $recorded, $any } = value as { $re?: string; $recorded?: string; $any?: string };
  if ($any !== undefined) return $any === "time" ? "2024-01-01T00:00:00Z" : "text";
  if ($re !== undefined) {
    const filled = $recorded!.replaceAll("<partition>", "aws").replaceAll("<region>", "us-east-1");
    return new RegExp($re).test(filled) ? filled : filled.replaceAll(/<[^>]*>/g, "x");
  }
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, concrete(member)]));
}

/** Workers that answer as the case recorded it, in order. */
export function workersOf(recorded: RecordedCase): Given {
  // Where the recording's tool sorted the events of branches, a task's outcome did not find its way into the list.
  const failures = (recorded.expectedEvents ?? []).filter(({ type }) => type === "TaskFailed");
  const tasks = (recorded.tasks ?? []).map((task) => {
    const failure = failures.shift();
    return task.outcome === undefined ? ({ ...failure, outcome: "TaskFailed" } as RecordedTask) : task;
  });
  const submitted = (recorded.expectedEvents ?? []).filter(({ type }) => type === "TaskSubmitted");
  const workers = (recorded.expectedEvents ?? []).filter(({ type }) => type === "ActivityStarted");
  return {
    worker: (request) => {
      const task = tasks.shift();
      const spaced = JSON.stringify(recorded.expectedEvents).includes('errorMessage\\": ');
      const { id } = request;
      const { workerName } = workers.shift() ?? {};
      const started: Stimulus = {
        type: "TaskStarted",
        request: id,
        ...(workerName !== undefined && { workerName: String(workerName) }),
      };
      const waits = request.integration.kind === "service" && request.integration.pattern !== "requestResponse";
      const answer = waits && submitted.length > 0 ? submitted.shift()!.output! : undefined;
      const answered: Stimulus[] =
        answer === undefined ? [] : [{ type: "TaskSubmitted", request: id, output: concrete(answer) }];
      return [
        started,
        ...answered,
        ...(task === undefined ? echoed(request.parameters, id) : outcomeOf(task, id, spaced)),
      ];
    },
    read: (request) => readAsRecorded(recorded, request),
  };
}

/** The recordings' functions give back what they get; those of children are not in the case. */
function echoed(output: Json, request: string): readonly Stimulus[] {
  return [{ type: "TaskSucceeded", request, output }];
}

/** @param spaced whether the function wrote its error with spaces between the JSON's parts */
function outcomeOf(task: RecordedTask, request: string, spaced: boolean): readonly Stimulus[] {
  if (task.outcome.endsWith("TimedOut")) return [];
  if (task.outcome.endsWith("Succeeded"))
    return [{ type: "TaskSucceeded", request, output: concrete(task.output ?? null) }];
  const cause = task.cause === undefined ? undefined : concrete(task.cause);
  const text = cause === undefined || typeof cause === "string" ? cause : written(cause, spaced);
  return [{ type: "TaskFailed", request, error: task.error, cause: text }];
}

function written(cause: Json, spaced: boolean): string {
  const text = JSON.stringify(cause);
  return spaced ? text.replace(/","/g, '", "').replace(/":(?=["[])/g, '": ') : text;
}

/** What a reader read is not in the cases, but what came of it. */
function readAsRecorded(recorded: RecordedCase, { id: request }: MapRunRequest): Stimulus {
  const failed = recorded.expectedEvents?.find(({ type }) => type === "MapRunFailed");
  if (failed) return { type: "MapRunFailed", request, error: String(failed.error), cause: String(failed.cause) };
  const exited = recorded.expectedEvents?.find(({ type }) => type === "MapStateExited");
  return { type: "MapRunSucceeded", request, output: concrete(exited?.output ?? []) };
}

/** An event in the corpora's form: its details among its members, JSON read, what says only "not truncated" left out. */
export function flattened(event: HistoryEvent): { readonly [member: string]: unknown } {
  const details = Object.entries(event).find(([name]) => name.endsWith("EventDetails"))?.[1] ?? {};
  const kept = Object.entries(details as object).filter(([name]) => !name.endsWith("Details") && name !== "roleArn");
  const read = kept.map(([name, value]) => [
    name,
    ["input", "output", "parameters"].includes(name) ? JSON.parse(value) : value,
  ]);
  return { type: event.type, ...Object.fromEntries(read) };
}
