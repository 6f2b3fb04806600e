import type { Diagnostic } from "./diagnostic.js";

/**
 * What AWS finds wrong with a definition, as ValidateStateMachineDefinition lists it: errors before warnings. CreateStateMachine and
 * UpdateStateMachine refuse with the first error (`invalidDefinitionMessage`).
 */
export declare function validateDefinition(text: string, type: "STANDARD" | "EXPRESS"): readonly Diagnostic[];
