import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import { fillQueryTemplate } from "../jsonata/fill-query-template.js";
import type { Thread } from "../run/run.js";
import { fillTemplate } from "../template/fill-template.js";
import { putResult } from "../template/put-result.js";
import { resolvePath } from "../template/resolve-path.js";
import type { Draft } from "./draft.js";
import { evaluationOf } from "./evaluation-of.js";
import { exitState } from "./exit-state.js";
import { stateOf } from "./state-of.js";
import type { Suspending } from "./suspending.js";

/** Leaves a state that has a result (Task, Parallel, Map, Pass): ResultSelector, ResultPath, OutputPath, or Output; and Assign. */
export function* completeState(draft: Draft, thread: Thread, result: Json): Suspending<void> {
  const state = stateOf(draft, thread);
  const evaluation = evaluationOf(draft, thread);
  const next = state.Next;
  if (evaluation.scope.language === "JSONata") {
    const results = { result };
    const output =
      state.Output === undefined ? result : yield* fillQueryTemplate(state.Output, "Output", evaluation, results);
    const assigned = yield* fillQueryTemplate(state.Assign ?? {}, "Assign", evaluation, results);
    return yield* exitState(draft, thread, { output, assigned: assigned as JsonObject, next });
  }
  // In Assign, `$` is the result as it came, before ResultSelector (states-language.net, "Using Assign").
  const ofResult = evaluationOf(draft, thread, result);
  const selected = state.ResultSelector === undefined ? result : fillTemplate(state.ResultSelector, ofResult);
  const whole = putResult(state.ResultPath, selected, thread.input, evaluation);
  const output = outputOf(state.OutputPath, evaluationOf(draft, thread, whole));
  const assigned = state.Assign === undefined ? {} : fillTemplate(state.Assign, ofResult);
  yield* exitState(draft, thread, { output, assigned: assigned as JsonObject, next });
}

/** What OutputPath or InputPath leaves of the value at `$`; null leaves an empty object. @throws StateFailure */
export function outputOf(path: Json | undefined, evaluation: ReturnType<typeof evaluationOf>): Json {
  if (path === null) return {};
  return path === undefined || path === "$" ? evaluation.scope.input : resolvePath(path as string, evaluation);
}
