import type * as Sdk from "@aws-sdk/client-dynamodb";
import { dynamodbTexts } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import { dynaliteTable } from "./dynalite-table.js";
import { newIndex } from "./new-table.js";
import { refuseInvalid } from "./refuse-invalid.js";
import { itemRules } from "./run-items.js";
import type { IndexRow, TableRow } from "./tables.js";
import { indexEntries, indexKey, items } from "./tables.js";

/** Makes, changes and takes away global secondary indexes, with what they hold. @throws Failure dynamodb.invalid-request */
export function updateIndexes(row: TableRow, input: Sdk.UpdateTableInput, context: Context): TableRow {
  const { GlobalSecondaryIndexUpdates: updates = [] } = input;
  const changed = updates.reduce((table, update) => updateIndex(table, update, context), row);
  const used = new Set(
    [changed, ...changed.localIndexes, ...changed.globalIndexes].flatMap(({ keySchema }) =>
      keySchema.map(({ AttributeName }) => AttributeName),
    ),
  );
  return { ...changed, attributes: changed.attributes.filter(({ AttributeName }) => used.has(AttributeName)) };
}

function updateIndex(
  table: TableRow,
  { Create, Update, Delete }: Sdk.GlobalSecondaryIndexUpdate,
  context: Context,
): TableRow {
  if (Create) return withIndex(table, newIndex(Create), context);
  const named = Update?.IndexName ?? Delete?.IndexName ?? "";
  if (!table.globalIndexes.some(({ name }) => name === named)) {
    refuseInvalid(dynamodbTexts.noSuchIndex(named));
  }
  if (Delete) return withoutIndex(table, named, context);
  const { ProvisionedThroughput: provisioned, OnDemandThroughput: onDemand } = Update ?? {};
  const change = { ...(provisioned && { provisioned }), ...(onDemand && { onDemand }) };
  const globalIndexes = table.globalIndexes.map((one) => (one.name === named ? { ...one, ...change } : one));
  return { ...table, globalIndexes };
}

function withIndex(table: TableRow, index: IndexRow, context: Context): TableRow {
  if ([...table.globalIndexes, ...table.localIndexes].some(({ name }) => name === index.name)) {
    refuseInvalid(dynamodbTexts.duplicateIndex(index.name));
  }
  const defined = new Set(table.attributes.map(({ AttributeName }) => AttributeName));
  const keys = index.keySchema.map(({ AttributeName }) => AttributeName);
  if (!keys.every((key) => defined.has(key))) {
    const message = dynamodbTexts.indexKeysNotDefined(keys.join(", "), [...defined].join(", "));
    refuseInvalid(message);
  }
  const made = { ...table, globalIndexes: [...table.globalIndexes, index] };
  fill(made, index.name, context);
  return made;
}

/** Puts what the table holds into an index that is made. Items whose attribute is of another type are left out, as by AWS. */
function fill(table: TableRow, index: string, context: Context): void {
  const { getIndexActions, createKey } = itemRules(context);
  const shape = dynaliteTable(table.name, table, false);
  const made = shape.GlobalSecondaryIndexes?.filter(({ IndexName }) => IndexName === index) ?? [];
  const types = new Map(table.attributes.map(({ AttributeName, AttributeType }) => [AttributeName, AttributeType]));
  const { tableId } = table;
  for (const { item } of context.store.list(items, "table", tableId)) {
    const fits = made.every(({ KeySchema }) =>
      KeySchema.every(({ AttributeName: name }) => item[name]?.[types.get(name) ?? ""] !== undefined),
    );
    if (!fits) continue;
    for (const { key } of getIndexActions(made, undefined, item, shape).puts) {
      context.store.put(indexEntries, { tableId, index, key, itemKey: createKey(item, shape) });
    }
  }
}

function withoutIndex(table: TableRow, index: string, { store }: Context): TableRow {
  for (const entry of store.list(indexEntries, "index", indexKey(table.tableId, index))) {
    store.delete(indexEntries, indexEntries.key(entry));
  }
  return { ...table, globalIndexes: table.globalIndexes.filter(({ name }) => name !== index) };
}
