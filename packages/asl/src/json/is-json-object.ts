import type { Json } from "./json.js";
import type { JsonObject } from "./json-object.js";

/** Whether a value is an object, and no list. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
