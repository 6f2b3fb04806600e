/**
 * What AWS finds wrong with a definition. Sources: [ls] LocalStack's recordings of AWS; [floci] messages that floci-io/floci's tests
 * (StepFunctionsValidateStateMachineDefinition, #2670, #2735, #2745, #2968) state to be measured with ValidateStateMachineDefinition in
 * 2026-08; [cdk] messages that the rules of cdk-preflight (2026-09) quote from CreateStateMachine; else inferred.
 */
export const aslProblems = {
  /** [ls] sfn-api: `These fields are required: [States] at /` */
  required: (fields: readonly string[]) => `These fields are required: [${fields.join(", ")}]`,
  /** [ls] test_invalid_credentials_field */
  fieldRequired: (field: string) => `The field '${field}' is required but was missing`,
  /** [floci], [cdk] */
  unsupported: (field: string) => `Field '${field}' is not supported`,
  /** [floci] #2968 */
  oneOf: (values: readonly string[]) => `Value should be one of the following: [${values.join(", ")}]`,
  /** [floci] #2968 for STRING */
  type: (type: string) => `Expected value of type [${type}]`,
  /** [cdk] */
  integer: "Expected value of type Integer",
  /** [cdk]; [floci] for MaxConcurrency */
  minimum: (least: number) => `Minimum value is ${least}`,
  /** [cdk] */
  maximum: (most: number) => `Maximum value is ${most}`,
  /** [cdk] */
  empty: "Value cannot be empty",
  /** [cdk] */
  onlyOne: (fields: readonly string[]) => `There should only be one of the following fields: [${fields.join(", ")}]`,
  /** [cdk] */
  exactlyOne: (fields: readonly string[]) =>
    `This object should have only one of the following fields: [${fields.join(", ")}]`,
  /** [cdk] */
  exactlyOneInRule: (fields: readonly string[]) =>
    `The object must have only one of the following fields, [${fields.join(", ")}]`,
  /** [cdk] */
  path: "Value must be a valid JSONPath.",
  /** [cdk], and forum posts: `Value is not a Reference Path: Reference path didn't start with '$'` */
  referencePathStart: "Value is not a Reference Path: Reference path didn't start with '$'",
  /** [cdk] */
  referencePath: "Value is not a Reference Path",
  /** [ls] test_illegal_escapes */
  template: (field: string) =>
    `The value for the field '${field}' must be a valid JSONPath or a valid intrinsic function call`,
  /** [ls] test_wait_timestamp_invalid */
  timestamp: "String does not match RFC3339 timestamp",
  /** [cdk] */
  queryBraces: "JSONata string must start with {% and end with %}",
  /** [floci] #2968 */
  languageDowngraded: "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine",
  /** [floci] #2968 */
  otherLanguage: (language: string, field: string, other: string) =>
    `The QueryLanguage is set to '${language}', but field '${field}' is only supported for the '${other}' QueryLanguage`,
  /** [cdk] */
  resourceNotArn: "Value is not a valid resource ARN",
  /** AWS, in a comment of functionless/functionless */
  resourceUnknown: (resource: string) =>
    `The resource provided ${resource} is not recognized. The value is not a valid resource ARN, or the resource is not available in this region.`,
  /** [cdk] */
  resourceNotAllowed: "The field 'Resource' does not match any of the allowed values",
  /** [ls] test_illegal_activity_task */
  expressActivity: "Express state machine does not support Activity ARN",
  /** [ls] test_illegal_callbacks: the callback's message ends with a space */
  expressCallback: "Express state machine does not support '.waitForTaskToken' service integration ",
  /** [ls] test_illegal_callbacks */
  expressSync: "Express state machine does not support '.sync' service integration",
  /** [cdk] */
  expressDistributed: "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state machines",
  /** [cdk] */
  credentialsOfActivity: "The field 'Credentials' is not supported for activities",
  /** [cdk] */
  statesAll: "States.ALL must appear alone and at end of list",
  /** [cdk] */
  csvHeaderLocation: "The field 'CSVHeaderLocation' is required",

  /** [floci], forum posts: the word is Next wherever the target is named */
  missingTarget: (name: string) => `Missing 'Next' target: ${name}`,
  /** [floci] */
  unreachable: (name: string) => `State "${name}" is not reachable.`,
  /** [floci] */
  noEnd: "Workflow has no terminal state",
  /** [cdk], and public tests that quote it */
  duplicateState: (name: string) => `Duplicate State name: ${name}`,
  /** [cdk] */
  duplicateLabel: (label: string) => `Duplicate Label name: ${label}`,
  /** inferred but for its end: [cdk] */
  stateNameTooLong: (name: string) => `State name '${name}' exceeds the 80-character limit allowed by the service`,
  /** inferred but for its end: [cdk] */
  labelTooLong: (label: string) => `Label name '${label}' exceeds the 40-character limit allowed by the service`,
  /** [cdk] */
  reservedVariable: "Cannot assign to reserved variable '$states'.",
  /** [cdk] */
  variableName: (name: string) => `Invalid variable name '${name}': the variable name contains invalid characters.`,
  /** inferred: AWS documents the code TOO_DEEPLY_NESTED */
  tooDeeplyNested: "The states are too deeply nested",
  /** inferred: AWS hands on its parser's words */
  /** inferred */
  notAnObject: "Expected value of type [OBJECT]",

  /** [floci] #2670 */
  topLevelReference: (name: string) => `Reference to '${name}' at the top level is not supported.`,
  /** [floci] #2745 */
  rootReference: "Reference to '$$' is not supported.",
  /** [floci] #2745 for errorOutput */
  statesField: (name: string) => `Field '$states.${name}' does not exist.`,

  /** Warnings. AWS documents code and meaning; the words are inferred from these. */
  noDollar: (field: string) =>
    `The field '${field}' has a value that looks like a JSONPath or intrinsic function but its name does not end with '.$'`,
  noPath: (field: string) =>
    `The value of the field '${field}' looks like a path, but its name does not end with 'Path'`,
  staticResult: (field: string) =>
    `The field '${field}' of the Result looks like a path, but the result of a Pass state is static`,
} as const;
