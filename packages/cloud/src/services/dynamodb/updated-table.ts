import type * as Sdk from "@aws-sdk/client-dynamodb";
import { dynamodbTexts } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import type { Validation, Validations } from "./dynalite.js";
import { keyOf } from "./new-table.js";
import { refuseInvalid } from "./refuse-invalid.js";
import { refuseAsDynalite } from "./run-items.js";
import type { TableRow } from "./tables.js";
import { toWire } from "./wire-values.js";

/** Members that dynalite does not know: with one of them an update is no empty one. */
const OWN = ["DeletionProtectionEnabled", "TableClass", "OnDemandThroughput", "StreamSpecification"] as const;

/** @throws Failure dynamodb.invalid-request */
export function checkUpdate(input: Sdk.UpdateTableInput, { dynalite }: Context): void {
  const { types, custom } = dynalite("validations/updateTable") as Validation;
  const { checkTypes, checkValidations } = dynalite("validations/index") as Validations;
  const own = OWN.some((member) => input[member] !== undefined);
  const empty = !input.GlobalSecondaryIndexUpdates && !input.BillingMode && !input.ProvisionedThroughput;
  try {
    const known = checkTypes(withoutOwnIndexes(toWire(input) as Sdk.UpdateTableInput), types);
    checkValidations(known, types, own && empty && !input.SSESpecification ? undefined : custom, undefined as never);
  } catch (error) {
    refuseAsDynalite(error, () => undefined);
  }
}

/** dynalite wants a throughput of every index that is made; tables on demand have none. What it then misses is looked at later. */
function withoutOwnIndexes(input: Sdk.UpdateTableInput): Sdk.UpdateTableInput {
  const updates = input.GlobalSecondaryIndexUpdates?.map((update) =>
    update.Create && !update.Create.ProvisionedThroughput
      ? { Create: { ...update.Create, ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 } } }
      : update,
  );
  return { ...input, ...(updates && { GlobalSecondaryIndexUpdates: updates }) };
}

/** The table with all that UpdateTable changes but for its indexes. @throws Failure dynamodb.invalid-request, of KMS */
export function updatedTable(row: TableRow, input: Sdk.UpdateTableInput, context: Context): TableRow {
  const { AttributeDefinitions, TableClass, OnDemandThroughput, DeletionProtectionEnabled, SSESpecification } = input;
  const { kmsKeyArn, ...rest } = throughput(row, input, context.now);
  const key = SSESpecification ? keyOf(SSESpecification, context) : kmsKeyArn;
  return {
    ...rest,
    ...(key !== undefined && { kmsKeyArn: key }),
    ...(AttributeDefinitions && { attributes: merged(row.attributes, AttributeDefinitions as TableRow["attributes"]) }),
    ...(TableClass && { tableClass: { name: TableClass, since: context.now } }),
    ...(OnDemandThroughput && { onDemand: OnDemandThroughput }),
    ...(DeletionProtectionEnabled !== undefined && { deletionProtection: DeletionProtectionEnabled }),
  };
}

function merged(before: TableRow["attributes"], more: TableRow["attributes"]): TableRow["attributes"] {
  const known = new Set(more.map(({ AttributeName }) => AttributeName));
  return [...before.filter(({ AttributeName }) => !known.has(AttributeName)), ...more];
}

function throughput(
  row: TableRow,
  { BillingMode, ProvisionedThroughput }: Sdk.UpdateTableInput,
  now: number,
): TableRow {
  const billingMode = BillingMode ?? row.billingMode;
  if (billingMode === "PAY_PER_REQUEST") {
    if (ProvisionedThroughput) refuseInvalid(dynamodbTexts.throughputOnDemand);
    const { provisioned: _given, ...onDemand } = row;
    const globalIndexes = row.globalIndexes.map(({ provisioned: _of, ...index }) => index);
    const since = row.billingMode === "PAY_PER_REQUEST" ? row.onDemandSince : now;
    return { ...onDemand, billingMode, globalIndexes, onDemandSince: since };
  }
  return { ...row, billingMode, ...(ProvisionedThroughput && { provisioned: ProvisionedThroughput }) };
}
