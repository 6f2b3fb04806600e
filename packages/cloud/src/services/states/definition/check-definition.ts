import { validateDefinition } from "@understudy/asl";
import { refuse, statesDefinitionInvalid } from "@understudy/catalogue";
import type { MachineType } from "../tables.js";

/** @throws Failure states.definition-invalid with the first thing that is wrong */
export function checkDefinition(definition: string, type: MachineType): void {
  const error = validateDefinition(definition, type).find(({ severity }) => severity === "ERROR");
  if (!error) return;
  const { code, message, location } = error;
  refuse(statesDefinitionInvalid, { problem: `${code}: ${message}${location === undefined ? "" : ` at ${location}`}` });
}
