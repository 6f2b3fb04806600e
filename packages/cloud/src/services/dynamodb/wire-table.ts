import type * as Sdk from "@aws-sdk/client-dynamodb";
import type { Context } from "../../gate/operation.js";
import { itemRules } from "./run-items.js";
import type { IndexRow, ItemRow, TableRow } from "./tables.js";
import { indexEntries, indexKey, items } from "./tables.js";

/**
 * A table as DescribeTable shows it. Source: DynamoDB API reference, TableDescription.
 * DIFFERS: counts and sizes are of this moment; AWS's are up to six hours old.
 */
export function wireTable(row: TableRow, status: Sdk.TableStatus, context: Context): Sdk.TableDescription {
  const { localIndexes, globalIndexes, provisioned, onDemand, kmsKeyArn, tableClass } = row;
  const all = context.store.list(items, "table", row.tableId);
  const indexStatus = status === "CREATING" ? "CREATING" : "ACTIVE";
  return {
    AttributeDefinitions: [...row.attributes],
    TableName: row.name,
    KeySchema: [...row.keySchema],
    TableStatus: status,
    CreationDateTime: new Date(row.createdAt),
    ProvisionedThroughput: wireThroughput(provisioned),
    TableSizeBytes: bytesOf(all, context),
    ItemCount: all.length,
    TableArn: row.arn,
    TableId: row.tableId,
    ...billing(row),
    ...(localIndexes.length > 0 && { LocalSecondaryIndexes: localIndexes.map((one) => wireIndex(one, row, context)) }),
    ...(globalIndexes.length > 0 && {
      GlobalSecondaryIndexes: globalIndexes.map((one) => ({
        ...wireIndex(one, row, context),
        IndexStatus: indexStatus,
        ProvisionedThroughput: wireThroughput(one.provisioned),
        ...(one.onDemand && { OnDemandThroughput: one.onDemand }),
        WarmThroughput: warmThroughput(one.provisioned, indexStatus),
      })),
    }),
    ...(onDemand && { OnDemandThroughput: onDemand }),
    ...(kmsKeyArn && { SSEDescription: { Status: "ENABLED", SSEType: "KMS", KMSMasterKeyArn: kmsKeyArn } }),
    ...(tableClass && { TableClassSummary: { TableClass: tableClass.name, ...since(tableClass.since) } }),
    DeletionProtectionEnabled: row.deletionProtection,
    WarmThroughput: warmThroughput(provisioned, indexStatus),
  };
}

const since = (at: number | undefined) => at !== undefined && { LastUpdateDateTime: new Date(at) };

function bytesOf(rows: readonly ItemRow[], context: Context): number {
  return rows.reduce((bytes, { item }) => bytes + itemRules(context).itemSize(item), 0);
}

/** AWS tells the billing mode of tables that are on-demand, or were once. */
function billing({ billingMode, onDemandSince }: TableRow) {
  if (onDemandSince === undefined) return {};
  return {
    BillingModeSummary: { BillingMode: billingMode, LastUpdateToPayPerRequestDateTime: new Date(onDemandSince) },
  };
}

const wireThroughput = (given: Sdk.ProvisionedThroughput | undefined) => ({
  NumberOfDecreasesToday: 0,
  ReadCapacityUnits: given?.ReadCapacityUnits ?? 0,
  WriteCapacityUnits: given?.WriteCapacityUnits ?? 0,
});

/** What a table takes without warming up: 12,000 reads and 4,000 writes a second on demand, else what is provisioned. */
const warmThroughput = (given: Sdk.ProvisionedThroughput | undefined, Status: "ACTIVE" | "CREATING") => ({
  ReadUnitsPerSecond: given?.ReadCapacityUnits ?? 12_000,
  WriteUnitsPerSecond: given?.WriteCapacityUnits ?? 4_000,
  Status: Status === "CREATING" ? ("UPDATING" as const) : Status,
});

function wireIndex({ name, keySchema, projection }: IndexRow, { arn, tableId }: TableRow, context: Context) {
  const entries = context.store.list(indexEntries, "index", indexKey(tableId, name));
  const held = entries.flatMap((entry) => context.store.get(items, `${tableId}/${entry.itemKey}`) ?? []);
  return {
    IndexName: name,
    KeySchema: [...keySchema],
    Projection: projection,
    IndexSizeBytes: bytesOf(held, context),
    ItemCount: entries.length,
    IndexArn: `${arn}/index/${name}`,
  };
}
