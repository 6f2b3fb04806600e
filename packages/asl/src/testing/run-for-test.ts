import type { Definition } from "../definition/definition.js";
import { readDefinition } from "../definition/read-definition.js";
import type { Json } from "../json/json.js";
import { childEnded } from "../mapping/child-ended.js";
import type { MapRunTurn } from "../mapping/map-run-turn.js";
import { startMapRun } from "../mapping/start-map-run.js";
import { advance } from "../run/advance.js";
import type { HistoryEvent } from "../run/history-event.js";
import type { MapRunRequest } from "../run/map-run-request.js";
import type { Outcome } from "../run/outcome.js";
import type { Services } from "../run/services.js";
import { start } from "../run/start.js";
import type { StartOptions } from "../run/start-options.js";
import type { Stimulus } from "../run/stimulus.js";
import type { TaskRequest } from "../run/task-request.js";
import type { Turn } from "../run/turn.js";
import { servicesForTest } from "./services-for-test.js";

/** What becomes of a task: what to tell the run, in order; nothing, to let it time out. */
export type Worker = (request: TaskRequest) => readonly Stimulus[];

export interface Ran {
  readonly outcome: Outcome;
  readonly events: readonly HistoryEvent[];
  /** Milliseconds from start to end. */
  readonly took: number;
}

export interface Given {
  readonly worker?: Worker;
  readonly services?: Services;
  /** For a map run whose items are read from elsewhere. */
  readonly read?: (request: MapRunRequest) => Stimulus | readonly Json[];
}

const begin = Date.UTC(2026, 0, 1);

/** Runs a definition to its end, each run kept as JSON in between, as a service keeps it. Time goes to whatever is due next. */
export async function runForTest(definition: object | string, input: Json = {}, given: Given = {}): Promise<Ran> {
  const text = typeof definition === "string" ? definition : JSON.stringify(definition);
  return await drive(readDefinition(text), JSON.stringify(input), given.services ?? servicesForTest(), given);
}

async function drive(
  definition: Definition,
  input: string,
  services: Services,
  given: Given,
  machine: readonly string[] = [],
): Promise<Ran> {
  let now = begin;
  let turn = await start(definition, { ...optionsForTest, input, machine }, now, services);
  const events = [...turn.events];
  const pending: Stimulus[] = [];
  for (;;) {
    for (const request of turn.requests) {
      if (request.kind === "task") pending.push(...(given.worker?.(request) ?? []));
      else pending.push(await mapRun(definition, request, services, given));
    }
    if (turn.ended) return { outcome: turn.ended, events, took: now - begin };
    const next = pending.shift();
    if (next === undefined && turn.wakeAt === undefined)
      throw new Error(`nothing will happen: ${JSON.stringify(turn.run)}`);
    if (next === undefined) now = Math.max(now, turn.wakeAt!);
    const kept = JSON.parse(JSON.stringify(turn.run));
    turn = (await advance(definition, kept, next ?? { type: "TimePassed" }, now, services)) as Turn;
    events.push(...turn.events);
  }
}

async function mapRun(
  definition: Definition,
  request: MapRunRequest,
  services: Services,
  given: Given,
): Promise<Stimulus> {
  const read = request.items ?? given.read?.(request) ?? [];
  if ("type" in read) return { ...read, request: request.id } as Stimulus;
  let turn: MapRunTurn = await startMapRun(definition, request, read, begin, services);
  const children = [...turn.start];
  while (!turn.ended) {
    const child = children.shift()!;
    const { outcome } = await drive(definition, JSON.stringify(child.input), services, given, request.machine);
    turn = childEnded(turn.mapRun, child.index, outcome);
    children.push(...turn.start);
  }
  const { ended } = turn;
  if (ended.status === "SUCCEEDED") return { type: "MapRunSucceeded", request: request.id, output: ended.output };
  return { type: "MapRunFailed", request: request.id, error: ended.error, cause: ended.cause };
}

export const optionsForTest: StartOptions = {
  input: "{}",
  execution: {
    arn: "arn:aws:states:us-east-1:111111111111:execution:machine-1:run-1",
    name: "run-1",
    roleArn: "arn:aws:iam::111111111111:role/machine",
    startedAt: begin,
  },
  stateMachine: { arn: "arn:aws:states:us-east-1:111111111111:stateMachine:machine-1", name: "machine-1" },
  region: "us-east-1",
  type: "STANDARD",
};
