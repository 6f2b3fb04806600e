import { describeDiagnostics, validateDefinition } from "@understudy/asl";
import { refuse, statesDefinitionInvalid } from "@understudy/catalogue";
import type { MachineType } from "../tables.js";

/** @throws Failure states.definition-invalid with all that is wrong */
export function checkDefinition(definition: string, type: MachineType): void {
  const problem = describeDiagnostics(validateDefinition(definition, type));
  if (problem !== "") refuse(statesDefinitionInvalid, { problem });
}
