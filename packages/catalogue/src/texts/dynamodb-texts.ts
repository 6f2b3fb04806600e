const INVALID = "One or more parameter values were invalid: ";

/**
 * Sentences of DynamoDB about requests that dynamodb.invalid-request carries and dynalite does not word. Sources: getmoto/moto
 * dynamodb/exceptions.py; of the revision of a policy, getmoto/moto tests/test_dynamodb (recorded); the rest architect/dynalite
 * validations, of the same cases elsewhere.
 */
export const dynamodbTexts = {
  attributesNotUsed: (defined: string, used: string) =>
    `${INVALID}Some AttributeDefinitions are not used. AttributeDefinitions: [${defined}], keys used: [${used}]`,
  indexWithoutThroughput: (index: string) => `${INVALID}ProvisionedThroughput is not specified for index: ${index}`,
  throughputOnDemand: `${INVALID}Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST`,
  duplicateIndex: (index: string) => `${INVALID}Duplicate index name: ${index}`,
  noSuchIndex: (index: string) => `${INVALID}The table does not have the specified index: ${index}`,
  indexKeysNotDefined: (keys: string, defined: string) =>
    `${INVALID}Some index key attributes are not defined in AttributeDefinitions. Keys: [${keys}], AttributeDefinitions: [${defined}]`,
  /** inferred: the manner of the sentence is quoted in public notes, how much stands around the token is not sure. */
  syntaxError: (expression: string, token: string, near: string) =>
    `Invalid ${expression}: Syntax error; token: "${token}", near: "${near}"`,
  otherRevision: (table: string, expected: string, actual: string) =>
    `Requested update for policy with revision id ${expected}, but the policy associated to target table ${table} has revision id ${actual}.`,
};
