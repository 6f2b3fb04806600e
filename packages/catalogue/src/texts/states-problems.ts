/** What is wrong with a token of a list or a task. Source: recorded answers (localstack/localstack test_callback.snapshot.json, `Sfn.InvalidTokenException`). */
export const statesTokenProblem = "Invalid token";

/** Of an input that is empty. Source: localstack/localstack test_sfn_api.snapshot.json. */
export const statesInputEmpty = "Invalid execution input.";

/** Of an output that is no JSON. Source: inferred from the same sentence of inputs. */
export const statesOutputProblem = "Invalid output.";

/** Of an encryption configuration without its key. Source: inferred: AWS Step Functions API reference, EncryptionConfiguration. */
export const statesKeyMissing = "kmsKeyId must be specified for CUSTOMER_MANAGED_KMS_KEY";

/** Why an execution is not to be redriven. Source: localstack/localstack test_sfn_api_aliasing.snapshot.json. */
export const notRedrivable = (status: string): string => `Execution is ${status} and cannot be redriven`;

/** Of a definition without the state that is to be tried. Source: inferred: AWS Step Functions API reference, TestState, `stateName`. */
export const statesStateMissing = (name = ""): string =>
  `SCHEMA_VALIDATION_FAILED: There is no state ${name} at /States`;
