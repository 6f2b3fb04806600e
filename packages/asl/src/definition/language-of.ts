import type { JsonObject } from "../json/json-object.js";

/**
 * The language of a state's expressions: its own, else the whole machine's; that of a Map or Parallel around it counts for nothing.
 * What is neither absent nor exactly "JSONPath" is JSONata. Measured on AWS (floci-io/floci #2968).
 */
export function languageOf(definition: JsonObject, state: JsonObject): "JSONPath" | "JSONata" {
  const named = Object.hasOwn(state, "QueryLanguage") ? state.QueryLanguage : definition.QueryLanguage;
  return named === undefined || named === "JSONPath" ? "JSONPath" : "JSONata";
}
