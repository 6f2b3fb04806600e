import type { Json } from "../json/json.js";
import type { Thread } from "../run/run.js";
import type { Evaluation } from "../template/evaluation.js";
import type { Draft } from "./draft.js";
import { scopeOf } from "./scope-of.js";

/** What a thread's expressions are evaluated with. @param input `$`, where it is not the state's whole input */
export function evaluationOf(draft: Draft, thread: Thread, input?: Json): Evaluation {
  return {
    definition: draft.definition,
    services: draft.services,
    scope: scopeOf(draft, thread, input),
    now: draft.now,
  };
}
