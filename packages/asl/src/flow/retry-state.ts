import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import type { Thread } from "../run/run.js";
import type { Draft } from "./draft.js";
import { matchesError } from "./matches-error.js";
import type { StateFailure } from "./state-failure.js";
import { stateOf } from "./state-of.js";

/** Lets the state be tried again after a while, if the first retrier that names the failure has attempts left. */
export function retryState(draft: Draft, thread: Thread, failure: StateFailure): boolean {
  const retriers = (stateOf(draft, thread).Retry ?? []) as readonly JsonObject[];
  const place = retriers.findIndex((retrier) => matchesError(retrier.ErrorEquals as readonly Json[], failure));
  if (place < 0) return false;
  const used = thread.retries[place] ?? 0;
  if (used >= number(retriers[place]!.MaxAttempts, 3)) return false;
  if (draft.run.single && thread.parent === undefined) return leaveToRetry(draft, thread, failure);
  const retries = retriers.map((_, i) => (thread.retries[i] ?? 0) + (i === place ? 1 : 0));
  const until = draft.now + delayOf(retriers[place]!, used, draft.services.random) * 1000;
  const waits = until > draft.now;
  draft.threads.set(thread.id, { ...thread, retries, waiting: waits ? { for: "retry", until } : undefined });
  if (!waits) draft.ready.push(thread.id);
  return true;
}

/** A run of one state alone tells that the state would be tried again. */
function leaveToRetry(draft: Draft, { variables }: Thread, { error, cause }: StateFailure): true {
  draft.ended = { status: "FAILED", error, cause, left: { as: "RETRIABLE", variables } };
  return true;
}

/** Seconds to wait. Source: AWS's developer guide, "Error handling": defaults 1 s and rate 2; FULL jitter is 0 … the delay. */
function delayOf(retrier: JsonObject, used: number, random: () => number): number {
  const grown = number(retrier.IntervalSeconds, 1) * number(retrier.BackoffRate, 2) ** used;
  const delay = Math.min(grown, number(retrier.MaxDelaySeconds, Number.MAX_SAFE_INTEGER / 1e6));
  return retrier.JitterStrategy === "FULL" ? delay * random() : delay;
}

function number(value: Json | undefined, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
