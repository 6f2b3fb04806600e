import { isJsonObject } from "../json/is-json-object.js";
import type { Json } from "../json/json.js";
import type { PathStep } from "./path.js";

/**
 * The value with another put at a path of single names and indexes (a reference path). Members that are not there are made; an item
 * of a list must be there.
 * @returns undefined when the path cannot be applied, with the step at which
 */
export function writePath(
  steps: readonly PathStep[],
  whole: Json,
  value: Json,
): { readonly value: Json } | { readonly failedAt: string; readonly in: Json } {
  const [step, ...rest] = steps;
  if (step === undefined) return { value };
  if (step.kind === "names") return writeName(step.names[0]!, rest, whole, value);
  if (step.kind === "indexes") return writeIndex(step.indexes[0]!, rest, whole, value);
  return { failedAt: step.kind, in: whole };
}

function writeName(name: string, rest: readonly PathStep[], whole: Json, value: Json): ReturnType<typeof writePath> {
  if (!isJsonObject(whole)) return { failedAt: name, in: whole };
  const before = Object.hasOwn(whole, name) ? whole[name]! : {};
  const written = writePath(rest, before, value);
  return "value" in written ? { value: { ...whole, [name]: written.value } } : written;
}

function writeIndex(index: number, rest: readonly PathStep[], whole: Json, value: Json): ReturnType<typeof writePath> {
  const place = Array.isArray(whole) && index < 0 ? whole.length + index : index;
  if (!Array.isArray(whole) || place < 0 || place >= whole.length) return { failedAt: String(index), in: whole };
  const written = writePath(rest, whole[place]!, value);
  return "value" in written ? { value: whole.with(place, written.value) } : written;
}
