import { outputOf } from "../flow/complete-state.js";
import type { Draft } from "../flow/draft.js";
import { evaluationOf } from "../flow/evaluation-of.js";
import { exitState } from "../flow/exit-state.js";
import { stateOf } from "../flow/state-of.js";
import type { Suspending } from "../flow/suspending.js";
import type { JsonObject } from "../json/json-object.js";
import { fillQueryTemplate } from "../jsonata/fill-query-template.js";
import type { Thread } from "../run/run.js";
import { fillTemplate } from "../template/fill-template.js";
import { selectedInput } from "./arguments-of.js";

/**
 * Leaves a state that has no result of its own (Wait, Succeed, Choice): its input goes through InputPath and OutputPath, or Output.
 * @param rule the rule of a Choice whose Output and Assign count instead of the state's @param field where it stands, for causes
 */
export function* leaveWithInput(
  draft: Draft,
  thread: Thread,
  next: string | undefined,
  rule: JsonObject = stateOf(draft, thread),
  field = "",
): Suspending<void> {
  const evaluation = evaluationOf(draft, thread);
  if (evaluation.scope.language === "JSONata") {
    const output =
      rule.Output === undefined ? thread.input : yield* fillQueryTemplate(rule.Output, `${field}Output`, evaluation);
    const assigned = yield* fillQueryTemplate(rule.Assign ?? {}, `${field}Assign`, evaluation);
    return yield* exitState(draft, thread, { output, assigned: assigned as JsonObject, next });
  }
  const state = stateOf(draft, thread);
  const selected = selectedInput(state, evaluation);
  const assigned = fillTemplate(rule.Assign ?? {}, selected) as JsonObject;
  yield* exitState(draft, thread, { output: outputOf(state.OutputPath, selected), assigned, next });
}
