/**
 * Causes of States.QueryEvaluationError. Sources: LocalStack's recordings of AWS (test_map_state_items_eval_jsonata_fail,
 * test_undefined_reference, test_math_random_seeded); floci-io/floci #2736, #2783, measured on AWS (2026-08).
 */
export const aslQueryCauses = {
  threw: (expression: string, field: string, why: string) =>
    `The JSONata expression '${expression}' specified for the field '${field}' threw an error during evaluation${why}`,
  /** After `threw`, where the evaluator has a code. */
  coded: (code: string, message: string) => `. ${code}: ${message}`,
  /** After `threw`, where a bound was hit and there is no code. */
  uncoded: (message: string) => `: ${message}`,
  nothing: (expression: string, field: string) =>
    `The JSONata expression '${expression}' specified for the field '${field}' returned nothing (undefined).`,
  unsupported: (expression: string, field: string) =>
    `The JSONata expression '${expression}' specified for the field '${field}' returned an unsupported result type.`,
  unexpected: (expression: string, field: string, expected: string, type: string, value: string) =>
    `The JSONata expression '${expression}' specified for the field '${field}' returned an unexpected result type. Expected '${expected}', but was '${type}' for value: ${value}`,
  /** inferred: AWS names time, memory and stack as bounds (#2737); its words were not recorded */
  tooManySteps: "Expression evaluation timeout",
  tooDeep: "Stack overflow",
  tooMuchMemory: "Memory limit exceeded",
  /** inferred */
  patternUnsupported: "The regular expression is not supported",
} as const;
