import { aslQueryCauses } from "@understudy/catalogue";
import { StateFailure } from "../flow/state-failure.js";
import type { Suspending } from "../flow/suspending.js";
import type { Json } from "../json/json.js";
import type { Evaluation } from "../template/evaluation.js";
import { fillQueryTemplate } from "./fill-query-template.js";
import { queryText } from "./query-text.js";

export type QueryType = "array" | "boolean" | "number" | "string" | "object";

/** The value of a field that must be of a type. @throws StateFailure when its expression yields another */
export function* typedQuery(
  template: Json,
  field: string,
  expected: QueryType,
  evaluation: Evaluation,
): Suspending<Json> {
  const value = yield* fillQueryTemplate(template, field, evaluation);
  const type = typeOf(value);
  if (type === expected) return value;
  const text = typeof template === "string" ? (queryText(template) ?? template) : JSON.stringify(template);
  throw StateFailure.evaluation(aslQueryCauses.unexpected(text, field, expected, type, JSON.stringify(value)), field);
}

function typeOf(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
