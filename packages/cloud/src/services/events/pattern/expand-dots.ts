import type { Json } from "./json.js";
import { isObject } from "./json.js";

/** A name with more parts stays as it is: nobody means it so. */
const MOST_PARTS = 100;

type Members = Record<string, Json>;

/**
 * The same value with members named `a.b` as `b` inside `a`: EventBridge joins the names on a path by dots before it compares,
 * so that both forms mean the same. Source: EventBridge User Guide, "Creating event patterns", considerations.
 */
export function expandDots(value: Json): Json {
  if (Array.isArray(value)) return value.map(expandDots);
  if (!isObject(value)) return value;
  const result = newMembers();
  for (const [key, member] of Object.entries(value)) {
    const parts = key.includes(".") ? key.split(".") : [key];
    put(result, parts.length > MOST_PARTS ? [key] : parts, expandDots(member));
  }
  return result;
}

/** Everything that is put here was made here, and may be changed. No name means anything special in it. */
const newMembers = (): Members => Object.create(null);

function put(target: Members, path: readonly string[], value: Json): void {
  const [first = "", ...rest] = path;
  const before = target[first];
  if (rest.length > 0) {
    const inner = isObject(before) ? (before as Members) : newMembers();
    target[first] = inner;
    put(inner, rest, value);
  } else if (isObject(before) && isObject(value)) {
    for (const [key, member] of Object.entries(value)) put(before as Members, [key], member);
  } else {
    target[first] = value;
  }
}
