import { aslCauses } from "@understudy/catalogue";
import { matchesRule } from "../choice/matches-rule.js";
import type { Draft } from "../flow/draft.js";
import { evaluationOf } from "../flow/evaluation-of.js";
import { StateFailure } from "../flow/state-failure.js";
import { stateOf } from "../flow/state-of.js";
import type { Suspending } from "../flow/suspending.js";
import type { JsonObject } from "../json/json-object.js";
import { typedQuery } from "../jsonata/typed-query.js";
import type { Thread } from "../run/run.js";
import type { Evaluation } from "../template/evaluation.js";
import { selectedInput } from "./arguments-of.js";
import { leaveWithInput } from "./leave-with-input.js";

/** Choice: goes where the first rule that matches says; a rule's own Assign and Output count instead of the state's. */
export function* choose(draft: Draft, thread: Thread): Suspending<void> {
  const state = stateOf(draft, thread);
  const evaluation = selectedInput(state, evaluationOf(draft, thread));
  for (const [place, rule] of (state.Choices as readonly JsonObject[]).entries()) {
    if (!(yield* matches(rule, `Choices[${place}]/`, evaluation))) continue;
    return yield* leaveWithInput(draft, thread, rule.Next as string, rule, `Choices[${place}]/`);
  }
  if (state.Default === undefined) throw StateFailure.runtime(aslCauses.noNextState);
  yield* leaveWithInput(draft, thread, state.Default as string);
}

function* matches(rule: JsonObject, field: string, evaluation: Evaluation): Suspending<boolean> {
  if (evaluation.scope.language === "JSONPath") return matchesRule(rule, evaluation);
  return (yield* typedQuery(rule.Condition ?? null, `${field}Condition`, "boolean", evaluation)) as boolean;
}
