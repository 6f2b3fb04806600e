import type { State } from "../definition/machine.js";
import { outputOf } from "../flow/complete-state.js";
import type { Suspending } from "../flow/suspending.js";
import type { Json } from "../json/json.js";
import { fillQueryTemplate } from "../jsonata/fill-query-template.js";
import type { Evaluation } from "../template/evaluation.js";
import { fillTemplate } from "../template/fill-template.js";

/** What a state works on: its input after InputPath and Parameters, or its Arguments. @throws StateFailure */
export function* argumentsOf(state: State, evaluation: Evaluation): Suspending<Json> {
  if (evaluation.scope.language === "JSONata") {
    if (state.Arguments === undefined) return evaluation.scope.input;
    return yield* fillQueryTemplate(state.Arguments, "Arguments", evaluation);
  }
  const selected = selectedInput(state, evaluation);
  return state.Parameters === undefined ? selected.scope.input : fillTemplate(state.Parameters, selected);
}

/** The evaluation with what InputPath leaves of the input as `$`. JSONata states have no InputPath. @throws StateFailure */
export function selectedInput(state: State, evaluation: Evaluation): Evaluation {
  if (evaluation.scope.language === "JSONata" || state.InputPath === undefined) return evaluation;
  return { ...evaluation, scope: { ...evaluation.scope, input: outputOf(state.InputPath, evaluation) } };
}
