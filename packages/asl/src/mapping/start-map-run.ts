import { aslCauses } from "@understudy/catalogue";
import type { Definition } from "../definition/definition.js";
import { settle } from "../flow/settle.js";
import { StateFailure } from "../flow/state-failure.js";
import type { Suspending } from "../flow/suspending.js";
import type { Json } from "../json/json.js";
import type { Eventually } from "../run/eventually.js";
import type { MapRunRequest } from "../run/map-run-request.js";
import type { Services } from "../run/services.js";
import { batchItems } from "./batch-items.js";
import { startPending } from "./child-ended.js";
import type { MapRun } from "./map-run.js";
import type { MapRunTurn } from "./map-run-turn.js";
import { selectItem } from "./select-item.js";

/**
 * Begins a map run over the request's items, or those read for it: selects and batches them.
 * @param now milliseconds since 1970
 */
export function startMapRun(
  definition: Definition,
  request: MapRunRequest,
  items: readonly Json[],
  now: number,
  services: Services,
): Eventually<MapRunTurn> {
  return settle(begin(definition, request, items, now, services));
}

function* begin(
  definition: Definition,
  request: MapRunRequest,
  items: readonly Json[],
  now: number,
  services: Services,
): Suspending<MapRunTurn> {
  try {
    const selected: Json[] = [];
    for (const [index, value] of items.entries()) {
      const context = { ...request.scope.context, Map: { Item: { Index: index, Value: value } } };
      const evaluation = { definition, services, now, scope: { ...request.scope, context } };
      selected.push(yield* selectItem(request.selector, value, evaluation));
    }
    return startPending(newMapRun(request, selected));
  } catch (error) {
    if (!(error instanceof StateFailure)) throw error;
    return failed(request, error);
  }
}

function newMapRun(request: MapRunRequest, selected: readonly Json[]): MapRun {
  const children = batchItems(selected, request.batcher);
  return {
    version: 1,
    pending: children.map(({ input }, index) => ({ index, input })),
    running: [],
    results: children.map(() => null),
    items: children.map(({ items }) => items),
    concurrency: request.maxConcurrency,
    toleratedFailureCount: request.toleratedFailureCount,
    toleratedFailurePercentage: request.toleratedFailurePercentage,
    ended: false,
  };
}

function failed(request: MapRunRequest, failure: StateFailure): MapRunTurn {
  const { state, enteredEventId } = request.scope;
  const located = failure.kind === "plain" ? failure.cause : aslCauses.inState(state, enteredEventId) + failure.cause;
  const mapRun = { ...newMapRun(request, []), ended: true };
  return {
    mapRun,
    start: [],
    abort: [],
    ended: { status: "FAILED", error: failure.error ?? "States.Runtime", cause: located },
  };
}
