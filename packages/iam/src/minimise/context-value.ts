import { type RequestContext, UNKNOWN } from "../types.js";

/** A request's value of a key, in any spelling, as texts. Undefined when absent. */
export function contextValue(context: RequestContext, key: string): readonly string[] | typeof UNKNOWN | undefined {
  const lower = key.toLowerCase();
  const name = Object.keys(context).find((one) => one.toLowerCase() === lower);
  if (name === undefined) return undefined;
  const value = context[name];
  if (value === undefined || value === UNKNOWN) return value;
  const values = typeof value === "object" ? value.map(String) : [String(value)];
  return values.length === 0 ? undefined : values;
}
