import type { JsonObject } from "@understudy/asl";

/** A state of a definition with its name. */
export interface NamedState {
  readonly name: string;
  readonly state: JsonObject;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every state of a machine, also those of branches and item processors. What is no machine has none. */
export function statesIn(machine: unknown): readonly NamedState[] {
  if (!isObject(machine) || !isObject(machine.States)) return [];
  return Object.entries(machine.States).flatMap(([name, state]) => {
    if (!isObject(state)) return [];
    const inner = [state.Iterator, state.ItemProcessor, ...(Array.isArray(state.Branches) ? state.Branches : [])];
    return [{ name, state }, ...inner.flatMap(statesIn)];
  });
}

/** The states of a definition's text that was validated. */
export const statesOfText = (definition: string): readonly NamedState[] => statesIn(JSON.parse(definition));
