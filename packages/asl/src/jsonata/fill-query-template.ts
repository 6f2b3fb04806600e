import type { Suspending } from "../flow/suspending.js";
import { isJsonObject } from "../json/is-json-object.js";
import type { Json } from "../json/json.js";
import type { Evaluation } from "../template/evaluation.js";
import { evaluateQuery, type Results } from "./evaluate-query.js";
import { queryText } from "./query-text.js";

/**
 * The value of a field of a JSONata state (Arguments, Output, Assign, Items, …): texts between `{%` and `%}` are evaluated, wherever
 * they stand in it. @param field its name, for causes @throws StateFailure
 */
export function* fillQueryTemplate(
  template: Json,
  field: string,
  evaluation: Evaluation,
  results: Results = {},
): Suspending<Json> {
  if (typeof template === "string") {
    const text = queryText(template);
    return text === undefined ? template : yield* evaluateQuery(text, field, evaluation, results);
  }
  if (Array.isArray(template)) {
    const items: Json[] = [];
    for (const [i, item] of template.entries()) {
      items.push(yield* fillQueryTemplate(item, `${field}[${i}]`, evaluation, results));
    }
    return items;
  }
  if (!isJsonObject(template)) return template;
  const members: [string, Json][] = [];
  for (const [name, member] of Object.entries(template)) {
    members.push([name, yield* fillQueryTemplate(member, `${field}/${name}`, evaluation, results)]);
  }
  return Object.fromEntries(members);
}
