import type { Draft } from "../flow/draft.js";
import { evaluationOf } from "../flow/evaluation-of.js";
import { StateFailure } from "../flow/state-failure.js";
import { stateOf } from "../flow/state-of.js";
import type { Suspending } from "../flow/suspending.js";
import type { Json } from "../json/json.js";
import { queryText } from "../jsonata/query-text.js";
import { typedQuery } from "../jsonata/typed-query.js";
import type { Thread } from "../run/run.js";
import type { Evaluation } from "../template/evaluation.js";
import { resolveExpression } from "../template/resolve-path.js";
import { selectedInput } from "./arguments-of.js";

/** Fail: always @throws StateFailure, with the Error and Cause the state names. */
export function* fail(draft: Draft, thread: Thread): Suspending<void> {
  const state = stateOf(draft, thread);
  const evaluation = selectedInput(state, evaluationOf(draft, thread));
  const error = yield* told("Error", state.Error, state.ErrorPath, evaluation);
  throw new StateFailure(error, yield* told("Cause", state.Cause, state.CausePath, evaluation));
}

function* told(
  field: string,
  literal: Json | undefined,
  path: Json | undefined,
  evaluation: Evaluation,
): Suspending<string | undefined> {
  if (typeof path === "string") {
    const value = resolveExpression(path, `${field}Path`, evaluation);
    return typeof value === "string" ? value : JSON.stringify(value);
  }
  if (typeof literal !== "string") return undefined;
  if (evaluation.scope.language === "JSONPath" || queryText(literal) === undefined) return literal;
  return (yield* typedQuery(literal, field, "string", evaluation)) as string;
}
