import { isJsonObject } from "../json/is-json-object.js";
import type { Json } from "../json/json.js";
import type { Evaluation } from "./evaluation.js";
import { resolveExpression } from "./resolve-path.js";

/**
 * A payload template (Parameters, ResultSelector, Assign, ItemSelector of JSONPath states): members whose name ends in `.$` get the
 * value their path or function yields, under the name without it; all else is literal. @throws StateFailure
 */
export function fillTemplate(template: Json, evaluation: Evaluation): Json {
  if (Array.isArray(template)) return template.map((item) => fillTemplate(item, evaluation));
  if (!isJsonObject(template)) return template;
  return Object.fromEntries(
    Object.entries(template).map(([name, value]) => {
      if (!name.endsWith(".$") || typeof value !== "string") return [name, fillTemplate(value, evaluation)];
      return [name.slice(0, -2), resolveExpression(value, name, evaluation)];
    }),
  );
}
