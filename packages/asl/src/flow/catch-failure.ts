import type { JsonObject } from "../json/json-object.js";
import { fillQueryTemplate } from "../jsonata/fill-query-template.js";
import type { Thread } from "../run/run.js";
import { fillTemplate } from "../template/fill-template.js";
import { putResult } from "../template/put-result.js";
import type { Draft } from "./draft.js";
import { evaluationOf } from "./evaluation-of.js";
import { exitState } from "./exit-state.js";
import type { StateFailure } from "./state-failure.js";
import type { Suspending } from "./suspending.js";

/** Goes on where a catcher says. The state's OutputPath is not applied (recorded: test_raise_exception_catch_output_path). */
export function* catchFailure(
  draft: Draft,
  thread: Thread,
  catcher: JsonObject,
  field: string,
  failure: StateFailure,
): Suspending<void> {
  const errorOutput = { Error: failure.error ?? null, Cause: failure.cause ?? null };
  const evaluation = evaluationOf(draft, thread);
  const next = catcher.Next as string;
  if (evaluation.scope.language === "JSONPath") {
    const output = putResult(catcher.ResultPath, errorOutput, thread.input, evaluation);
    const assigned = fillTemplate(catcher.Assign ?? {}, evaluationOf(draft, thread, errorOutput)) as JsonObject;
    return yield* exitState(draft, thread, { output, assigned, next, caught: failure });
  }
  const results = { errorOutput };
  const output =
    catcher.Output === undefined
      ? errorOutput
      : yield* fillQueryTemplate(catcher.Output, `${field}/Output`, evaluation, results);
  const assigned = yield* fillQueryTemplate(catcher.Assign ?? {}, `${field}/Assign`, evaluation, results);
  yield* exitState(draft, thread, { output, assigned: assigned as JsonObject, next, caught: failure });
}
