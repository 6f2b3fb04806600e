import type { Draft } from "../flow/draft.js";
import { record } from "../flow/record.js";
import { stateOf } from "../flow/state-of.js";
import type { Suspending } from "../flow/suspending.js";
import { isJsonObject } from "../json/is-json-object.js";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import { fillQueryTemplate } from "../jsonata/fill-query-template.js";
import type { MapRunRequest } from "../run/map-run-request.js";
import type { Thread } from "../run/run.js";
import type { Evaluation } from "../template/evaluation.js";
import { fillTemplate } from "../template/fill-template.js";
import { processorOf } from "./begin-iterations.js";
import { numberField } from "./number-field.js";

/** How many children may run and fail. */
interface Bounds {
  readonly concurrency: number;
  readonly toleratedCount?: number;
  readonly toleratedPercentage?: number;
}

/** Asks for a map run: its items become executions of their own. @throws StateFailure */
export function* distributedMap(
  draft: Draft,
  thread: Thread,
  evaluation: Evaluation,
  items: readonly Json[] | undefined,
  bounds: Bounds,
): Suspending<void> {
  const state = stateOf(draft, thread);
  const label = typeof state.Label === "string" ? state.Label : draft.services.uuid();
  const mapRunArn = mapRunArnOf(draft, label);
  const asked = {
    reader: yield* readerOf(state.ItemReader, evaluation),
    batcher: yield* batcherOf(state.ItemBatcher, evaluation),
    writer: yield* writerOf(state.ResultWriter, evaluation),
  };
  const lastEventId = record(draft, "MapRunStarted", thread.lastEventId, { mapRunStartedEventDetails: { mapRunArn } });
  const processor = processorOf(state);
  const config = (state[processor] as JsonObject).ProcessorConfig as JsonObject;
  const request: MapRunRequest = {
    kind: "mapRun",
    id: `${thread.id}.${lastEventId}`,
    state: thread.state,
    mapRunArn,
    label,
    machine: [...thread.machine, "States", thread.state, processor],
    executionType: config.ExecutionType === "EXPRESS" ? "EXPRESS" : "STANDARD",
    items,
    ...asked,
    selector: state.ItemSelector ?? state.Parameters,
    maxConcurrency: bounds.concurrency,
    toleratedFailureCount: bounds.toleratedCount,
    toleratedFailurePercentage: bounds.toleratedPercentage,
    scope: { ...evaluation.scope },
  };
  draft.requests.push(request);
  draft.awaited.set(request.id, thread.id);
  draft.threads.set(thread.id, { ...thread, lastEventId, waiting: { for: "mapRun", request: request.id } });
}

/** `arn:aws:states:R:A:stateMachine:NAME` names the map run `arn:aws:states:R:A:mapRun:NAME/LABEL:UUID`. */
function mapRunArnOf(draft: Draft, label: string): string {
  const arn = ((draft.run.context.StateMachine as JsonObject).Id as string).split(":");
  return [...arn.slice(0, 5), "mapRun", `${arn[6]}/${label}`, draft.services.uuid()].join(":");
}

function* readerOf(reader: Json | undefined, evaluation: Evaluation): Suspending<MapRunRequest["reader"]> {
  if (!isJsonObject(reader)) return undefined;
  const parameters = yield* filled(reader, "ItemReader", evaluation);
  const given = isJsonObject(reader.ReaderConfig) ? reader.ReaderConfig : {};
  const { MaxItemsPath: _, ...config } = given;
  const most = yield* numberField(given, "MaxItems", evaluation, "integer");
  return {
    resource: reader.Resource as string,
    parameters,
    config: most === undefined ? config : { ...config, MaxItems: most },
  };
}

function* writerOf(writer: Json | undefined, evaluation: Evaluation): Suspending<MapRunRequest["writer"]> {
  if (!isJsonObject(writer)) return undefined;
  const parameters = yield* filled(writer, "ResultWriter", evaluation);
  const config = isJsonObject(writer.WriterConfig) ? writer.WriterConfig : {};
  return { resource: writer.Resource as string | undefined, parameters, config };
}

function* batcherOf(batcher: Json | undefined, evaluation: Evaluation): Suspending<MapRunRequest["batcher"]> {
  if (!isJsonObject(batcher)) return undefined;
  const { BatchInput } = batcher;
  const isQuery = evaluation.scope.language === "JSONata";
  const batchInput = isQuery
    ? yield* fillQueryTemplate(BatchInput ?? {}, "ItemBatcher/BatchInput", evaluation)
    : fillTemplate(BatchInput ?? {}, evaluation);
  return {
    maxItemsPerBatch: yield* numberField(batcher, "MaxItemsPerBatch", evaluation, "integer"),
    maxInputBytesPerBatch: yield* numberField(batcher, "MaxInputBytesPerBatch", evaluation, "integer"),
    ...(BatchInput !== undefined && { batchInput }),
  };
}

function* filled(holder: JsonObject, field: string, evaluation: Evaluation): Suspending<Json> {
  if (evaluation.scope.language === "JSONPath") return fillTemplate(holder.Parameters ?? {}, evaluation);
  return yield* fillQueryTemplate(holder.Arguments ?? {}, `${field}/Arguments`, evaluation);
}
