import { aslQueryCauses } from "@understudy/catalogue";
import { parsed } from "../definition/parsed.js";
import { StateFailure } from "../flow/state-failure.js";
import type { Suspending } from "../flow/suspending.js";
import type { Json } from "../json/json.js";
import type { Evaluation } from "../template/evaluation.js";
import { compileQuery } from "./compile-query.js";
import { queryFunctions } from "./query-functions.js";

/** `$states.result` and `$states.errorOutput`, where the field may speak of them. */
export interface Results {
  readonly result?: Json;
  readonly errorOutput?: Json;
}

/**
 * The value of a JSONata expression. @param field where it stands, as causes tell it: `Arguments/Cluster`
 * @throws StateFailure States.QueryEvaluationError
 */
export function* evaluateQuery(
  text: string,
  field: string,
  evaluation: Evaluation,
  results: Results,
): Suspending<Json> {
  const { definition, scope } = evaluation;
  let value: unknown;
  try {
    const expression = parsed(definition, "query", text, compileQuery);
    const states = { input: scope.input, context: scope.context, ...results };
    value = yield expression.evaluate(undefined, { ...queryFunctions(evaluation), ...scope.variables, states });
  } catch (error) {
    throw StateFailure.evaluation(aslQueryCauses.threw(text, field, whyOf(error)), field);
  }
  return plain(value, text, field);
}

/** AWS puts a full stop before a message with a code, a colon before one without (measured: floci-io/floci #2783). */
function whyOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === "string") return aslQueryCauses.coded(code, String(message));
  if (error instanceof RangeError) return aslQueryCauses.uncoded(aslQueryCauses.tooDeep);
  return aslQueryCauses.uncoded(String(message));
}

/** The value as JSON alone: the evaluator marks its lists, and functions are values to it. */
function plain(value: unknown, text: string, field: string): Json {
  if (value === undefined) throw StateFailure.evaluation(aslQueryCauses.nothing(text, field), field);
  const unsupported = StateFailure.evaluation(aslQueryCauses.unsupported(text, field), field);
  if (typeof value === "function" || isFunction(value)) throw unsupported;
  if (value === null || typeof value !== "object") return value as Json;
  try {
    return JSON.parse(JSON.stringify(value, (_, member) => (isFunction(member) ? fail(unsupported) : member)));
  } catch (error) {
    throw error instanceof StateFailure ? error : unsupported;
  }
}

/** JSONata's own functions are objects that carry a mark. */
function isFunction(value: unknown): boolean {
  if (typeof value === "function") return true;
  return value !== null && typeof value === "object" && ("_jsonata_lambda" in value || "_jsonata_function" in value);
}

function fail(error: Error): never {
  throw error;
}
