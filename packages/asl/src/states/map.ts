import { aslCauses } from "@understudy/catalogue";
import type { State } from "../definition/machine.js";
import { branchesGoOn } from "../flow/branch-ended.js";
import type { Draft } from "../flow/draft.js";
import { evaluationOf } from "../flow/evaluation-of.js";
import { record } from "../flow/record.js";
import { StateFailure } from "../flow/state-failure.js";
import { stateOf } from "../flow/state-of.js";
import type { Suspending } from "../flow/suspending.js";
import { isJsonObject } from "../json/is-json-object.js";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import { typedQuery } from "../jsonata/typed-query.js";
import type { Thread } from "../run/run.js";
import type { Evaluation } from "../template/evaluation.js";
import { resolvePath } from "../template/resolve-path.js";
import { selectedInput } from "./arguments-of.js";
import { distributedMap } from "./distributed-map.js";
import { numberField } from "./number-field.js";

/** AWS: an inline Map runs at most 40 iterations at a time. */
const mostIterations = 40;

/** Map: one iteration for each item, in this execution or, distributed, in others. */
export function* map(draft: Draft, thread: Thread): Suspending<void> {
  const state = stateOf(draft, thread);
  const evaluation = selectedInput(state, evaluationOf(draft, thread));
  const items = state.ItemReader === undefined ? yield* itemsOf(state, evaluation) : undefined;
  const concurrency = yield* numberField(state, "MaxConcurrency", evaluation, "integer");
  const lastEventId = record(draft, "MapStateStarted", thread.lastEventId, {
    mapStateStartedEventDetails: { length: items?.length ?? 0 },
  });
  const started = { ...thread, lastEventId };
  draft.threads.set(thread.id, started);
  const toleratedCount = yield* numberField(state, "ToleratedFailureCount", evaluation, "integer");
  const toleratedPercentage = yield* toleratedShare(state, evaluation);
  const bounds = { concurrency: concurrency ?? 0, toleratedCount, toleratedPercentage };
  if (isDistributed(state)) return yield* distributedMap(draft, started, evaluation, items, bounds);
  const places = { running: [], results: items!.map(() => null), items: items!, next: 0, failures: 0 };
  const atOnce = bounds.concurrency > 0 ? Math.min(bounds.concurrency, mostIterations) : mostIterations;
  const waiting = { for: "branches" as const, ...bounds, ...places, concurrency: atOnce, startedEventId: lastEventId };
  draft.threads.set(thread.id, { ...started, waiting });
  yield* branchesGoOn(draft, thread.id);
}

function isDistributed(state: State): boolean {
  const processor = (state.ItemProcessor ?? state.Iterator) as JsonObject;
  return isJsonObject(processor.ProcessorConfig) && processor.ProcessorConfig.Mode === "DISTRIBUTED";
}

function* toleratedShare(state: State, evaluation: Evaluation): Suspending<number | undefined> {
  const share = yield* numberField(state, "ToleratedFailurePercentage", evaluation, "float");
  if (share !== undefined && (share < 0 || share > 100)) throw StateFailure.runtime(aslCauses.percentageOutOfRange);
  return share;
}

function* itemsOf(state: State, evaluation: Evaluation): Suspending<readonly Json[]> {
  if (evaluation.scope.language === "JSONata") {
    if (state.Items !== undefined)
      return (yield* typedQuery(state.Items, "Items", "array", evaluation)) as readonly Json[];
    const { input } = evaluation.scope;
    if (Array.isArray(input)) return input;
    throw StateFailure.evaluation(aslCauses.mapInputNotAList(JSON.stringify(input)));
  }
  const path = typeof state.ItemsPath === "string" ? state.ItemsPath : "$";
  const items = resolvePath(path, evaluation);
  if (Array.isArray(items)) return items;
  throw StateFailure.runtime(aslCauses.itemsNotAList(path));
}
