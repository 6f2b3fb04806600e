import { completeState } from "../flow/complete-state.js";
import type { Draft } from "../flow/draft.js";
import { evaluationOf } from "../flow/evaluation-of.js";
import { stateOf } from "../flow/state-of.js";
import type { Suspending } from "../flow/suspending.js";
import type { Thread } from "../run/run.js";
import { argumentsOf } from "./arguments-of.js";

/** Pass: its Result, or its input after Parameters. */
export function* pass(draft: Draft, thread: Thread): Suspending<void> {
  const state = stateOf(draft, thread);
  const evaluation = evaluationOf(draft, thread);
  if (evaluation.scope.language === "JSONata") return yield* completeState(draft, thread, thread.input);
  const given = yield* argumentsOf(state, evaluation);
  yield* completeState(draft, thread, state.Result === undefined ? given : state.Result);
}
