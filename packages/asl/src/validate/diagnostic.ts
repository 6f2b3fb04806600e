/** One finding of ValidateStateMachineDefinition. */
export interface Diagnostic {
  readonly severity: "ERROR" | "WARNING";
  /** `INVALID_JSON_DESCRIPTION`, `SCHEMA_VALIDATION_FAILED`, `MISSING_TRANSITION_TARGET`, … */
  readonly code: string;
  readonly message: string;
  /** `/States/Name/Field`; none where the whole has no end or is no JSON. */
  readonly location?: string;
}
