import type { Definition } from "../definition/definition.js";
import { machineAt } from "../definition/machine-at.js";

/** When a machine's TimeoutSeconds will be over, in milliseconds since 1970; undefined where it has none. */
export function deadlineOf(definition: Definition, machine: readonly string[], now: number): number | undefined {
  const { TimeoutSeconds } = machineAt(definition, machine);
  return typeof TimeoutSeconds === "number" ? now + TimeoutSeconds * 1000 : undefined;
}
