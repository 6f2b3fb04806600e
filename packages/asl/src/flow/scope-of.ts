import { languageOf } from "../definition/language-of.js";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import type { Thread } from "../run/run.js";
import type { Scope } from "../run/scope.js";
import type { Draft } from "./draft.js";
import { stateOf } from "./state-of.js";

const counted: readonly string[] = ["Task", "Parallel", "Map"];

/** What the expressions of a thread's state may speak of. The context object is made only where one asks for it. */
export function scopeOf(draft: Draft, thread: Thread, input: Json = thread.input): Scope {
  return {
    input,
    variables: thread.variables,
    get context() {
      return contextOf(draft, thread);
    },
    language: languageOf(draft.definition.source, stateOf(draft, thread)),
    state: thread.state,
    enteredEventId: thread.enteredEventId,
  };
}

/**
 * The context object. `$$.State.RetryCount` is there in states that can be retried (recorded:
 * test_lambda_invoke_with_retry_extended_input; a Pass state's context has none).
 */
function contextOf(draft: Draft, thread: Thread): JsonObject {
  const { state: name, item, waiting } = thread;
  const retries = thread.retries.reduce((sum, count) => sum + count, 0);
  return {
    ...draft.run.context,
    State: {
      Name: name,
      EnteredTime: new Date(thread.enteredAt).toISOString(),
      ...(counted.includes(stateOf(draft, thread).Type) && { RetryCount: retries }),
    },
    ...(item && { Map: item }),
    ...(waiting?.for === "task" && waiting.callback && { Task: { Token: waiting.taskToken } }),
  };
}
