import type { OneOrMany } from "./types.js";

/** The values of an element that may be written as one value or as a list; an absent element has none. */
export function manyOf<T>(value: OneOrMany<T> | undefined): readonly T[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value as T];
}
