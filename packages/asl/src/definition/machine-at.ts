import type { Definition } from "./definition.js";
import type { Machine } from "./machine.js";

/** The machine that stands at a place in a definition; `[]` is the outermost. */
export function machineAt(definition: Definition, place: readonly string[]): Machine {
  let value: unknown = definition.source;
  for (const step of place) value = (value as { [name: string]: unknown })[step];
  return value as Machine;
}
