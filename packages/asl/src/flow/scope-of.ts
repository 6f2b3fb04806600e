import { languageOf } from "../definition/language-of.js";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import type { Thread } from "../run/run.js";
import type { Scope } from "../run/scope.js";
import type { Draft } from "./draft.js";
import { stateOf } from "./state-of.js";

const counted: readonly string[] = ["Task", "Parallel", "Map"];

/**
 * What the expressions of a thread's state may speak of. `$$.State.RetryCount` is there in states that can be retried (recorded:
 * test_lambda_invoke_with_retry_extended_input; a Pass state's context has none).
 */
export function scopeOf(draft: Draft, thread: Thread, input: Json = thread.input): Scope {
  const state = stateOf(draft, thread);
  const retries = thread.retries.reduce((sum, count) => sum + count, 0);
  const context: JsonObject = {
    ...draft.run.context,
    State: {
      Name: thread.state,
      EnteredTime: new Date(thread.enteredAt).toISOString(),
      ...(counted.includes(state.Type) && { RetryCount: retries }),
    },
    ...(thread.item && { Map: thread.item }),
    ...(thread.waiting?.for === "task" && thread.waiting.callback && { Task: { Token: thread.waiting.taskToken } }),
  };
  return {
    input,
    variables: thread.variables,
    context,
    language: languageOf(draft.definition.source, state),
    state: thread.state,
    enteredEventId: thread.enteredEventId,
  };
}
