import type * as Sdk from "@aws-sdk/client-dynamodb";
import type { Context } from "../../gate/operation.js";
import { tableArn } from "./find-table.js";
import type { IndexRow, KeyPart, TableRow } from "./tables.js";

/** The row of a table that CreateTable asks for. Its input was checked. @throws Failure of KMS, of a key that cannot be used */
export function newTable(input: Sdk.CreateTableInput, context: Context): TableRow {
  const { account, region, now, ids } = context;
  const { TableName: name = "", BillingMode: billingMode = "PROVISIONED", TableClass, ResourcePolicy } = input;
  const kmsKeyArn = keyOf(input.SSESpecification, context);
  return {
    account,
    region,
    name,
    arn: tableArn(account, region, name),
    tableId: ids.uuid(),
    createdAt: now,
    attributes: (input.AttributeDefinitions ?? []) as TableRow["attributes"],
    keySchema: (input.KeySchema ?? []) as readonly KeyPart[],
    localIndexes: (input.LocalSecondaryIndexes ?? []).map(newIndex),
    globalIndexes: (input.GlobalSecondaryIndexes ?? []).map(newIndex),
    billingMode,
    ...(billingMode === "PAY_PER_REQUEST" && { onDemandSince: now }),
    ...(input.ProvisionedThroughput && { provisioned: input.ProvisionedThroughput }),
    ...(input.OnDemandThroughput && { onDemand: input.OnDemandThroughput }),
    ...(kmsKeyArn !== undefined && { kmsKeyArn }),
    ...(TableClass && { tableClass: { name: TableClass } }),
    deletionProtection: input.DeletionProtectionEnabled ?? false,
    tags: (input.Tags ?? []).map(({ Key = "", Value = "" }) => ({ Key, Value })),
    ...(ResourcePolicy !== undefined && {
      policy: { document: ResourcePolicy, revisionId: String(now) + ids.digits(6) },
    }),
  };
}

export function newIndex(index: Sdk.GlobalSecondaryIndex): IndexRow {
  return {
    name: index.IndexName ?? "",
    keySchema: (index.KeySchema ?? []) as readonly KeyPart[],
    projection: index.Projection ?? {},
    ...(index.ProvisionedThroughput && { provisioned: index.ProvisionedThroughput }),
    ...(index.OnDemandThroughput && { onDemand: index.OnDemandThroughput }),
  };
}

/**
 * ARN of the KMS key that a specification asks for; undefined where DynamoDB keeps the key itself.
 * DIFFERS: AWS's own key of KMS, which is not kept here, goes by its alias.
 */
export function keyOf(wish: Sdk.SSESpecification | undefined, context: Context): string | undefined {
  if (!wish?.Enabled) return undefined;
  const KeyId = wish.KMSMasterKeyId;
  if (KeyId === undefined || KeyId.endsWith("alias/aws/dynamodb")) {
    return `arn:aws:kms:${context.region}:${context.account}:alias/aws/dynamodb`;
  }
  const described = context.forward("dynamodb", "kms", "DescribeKey", { KeyId }) as { KeyMetadata?: { Arn?: string } };
  return described.KeyMetadata?.Arn;
}
