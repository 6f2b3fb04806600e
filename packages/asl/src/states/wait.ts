import { aslCauses } from "@understudy/catalogue";
import type { State } from "../definition/machine.js";
import type { Draft } from "../flow/draft.js";
import { evaluationOf } from "../flow/evaluation-of.js";
import { StateFailure } from "../flow/state-failure.js";
import { stateOf } from "../flow/state-of.js";
import type { Suspending } from "../flow/suspending.js";
import type { Json } from "../json/json.js";
import { typedQuery } from "../jsonata/typed-query.js";
import type { Thread } from "../run/run.js";
import type { Evaluation } from "../template/evaluation.js";
import { readAt } from "../template/resolve-path.js";
import { selectedInput } from "./arguments-of.js";
import { leaveWithInput } from "./leave-with-input.js";
import { timestampMillis } from "./timestamp-millis.js";

/** Wait: until the time is over; none where it is over already. */
export function* wait(draft: Draft, thread: Thread): Suspending<void> {
  const state = stateOf(draft, thread);
  const until = yield* waitUntil(state, selectedInput(state, evaluationOf(draft, thread)));
  if (until <= draft.now) return yield* leaveWithInput(draft, thread, state.Next);
  draft.threads.set(thread.id, { ...thread, waiting: { for: "time", until } });
}

function* waitUntil(state: State, evaluation: Evaluation): Suspending<number> {
  if (state.Seconds !== undefined) {
    return evaluation.now + ((yield* typedQuery(state.Seconds, "Seconds", "number", evaluation)) as number) * 1000;
  }
  if (typeof state.SecondsPath === "string") return evaluation.now + secondsAt(state.SecondsPath, evaluation) * 1000;
  if (typeof state.TimestampPath === "string") return timestampAt(state.TimestampPath, evaluation);
  const text = (yield* typedQuery(state.Timestamp ?? null, "Timestamp", "string", evaluation)) as string;
  const until = timestampMillis(text);
  if (until === undefined) throw StateFailure.evaluation(aslCauses.timestampInvalid(text), "Timestamp");
  return until;
}

function secondsAt(path: string, evaluation: Evaluation): number {
  const value = given("SecondsPath", path, evaluation);
  const whole = typeof value === "number" && Number.isInteger(value);
  if (whole && value >= 0) return value;
  const cause = whole ? aslCauses.secondsPathNegative : aslCauses.secondsPathInvalid;
  throw StateFailure.runtime(cause(path, written(value)));
}

function timestampAt(path: string, evaluation: Evaluation): number {
  const value = given("TimestampPath", path, evaluation);
  const until = typeof value === "string" ? timestampMillis(value) : undefined;
  if (until !== undefined) return until;
  throw StateFailure.runtime(aslCauses.timestampPathInvalid(path, written(value)));
}

function given(field: string, path: string, evaluation: Evaluation): Json {
  const reading = readAt(path, evaluation);
  if (reading.found) return reading.value;
  throw StateFailure.runtime(aslCauses.pathWithoutValue(field, path));
}

function written(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
