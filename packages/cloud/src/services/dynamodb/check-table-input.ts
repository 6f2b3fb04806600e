import type * as Sdk from "@aws-sdk/client-dynamodb";
import { dynamodbTexts } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import type { Validation, Validations } from "./dynalite.js";
import { refuseInvalid } from "./refuse-invalid.js";
import { refuseAsDynalite } from "./run-items.js";
import { toWire } from "./wire-values.js";

/** Keys, indexes and throughput of a table that is to be made. @throws Failure dynamodb.invalid-request */
export function checkTableInput(input: Sdk.CreateTableInput, { dynalite }: Context): void {
  const { types, custom } = dynalite("validations/createTable") as Validation;
  const { checkTypes, checkValidations } = dynalite("validations/index") as Validations;
  try {
    checkValidations(checkTypes(toWire(input) as object, types), types, custom, undefined as never);
  } catch (error) {
    refuseAsDynalite(error, () => undefined);
  }
  checkAttributesAreUsed(input);
  checkIndexThroughput(input);
}

/** dynalite looks at this only where there are no indexes. */
function checkAttributesAreUsed(input: Sdk.CreateTableInput): void {
  const { AttributeDefinitions = [], KeySchema = [], LocalSecondaryIndexes = [], GlobalSecondaryIndexes = [] } = input;
  const schemas = [...LocalSecondaryIndexes, ...GlobalSecondaryIndexes].flatMap((index) => index.KeySchema ?? []);
  const used = new Set([...KeySchema, ...schemas].map(({ AttributeName }) => AttributeName));
  if (AttributeDefinitions.every(({ AttributeName }) => used.has(AttributeName))) return;
  const defined = AttributeDefinitions.map(({ AttributeName }) => AttributeName).join(", ");
  refuseInvalid(dynamodbTexts.attributesNotUsed(defined, [...used].join(", ")));
}

function checkIndexThroughput({ BillingMode, GlobalSecondaryIndexes = [] }: Sdk.CreateTableInput): void {
  if (BillingMode === "PAY_PER_REQUEST") return;
  const without = GlobalSecondaryIndexes.find(({ ProvisionedThroughput }) => !ProvisionedThroughput);
  if (without) {
    refuseInvalid(dynamodbTexts.indexWithoutThroughput(without.IndexName ?? ""));
  }
}
