/** The parts of a transaction. Source: DynamoDB API reference, TransactWriteItems and TransactGetItems. */
import type * as Sdk from "@aws-sdk/client-dynamodb";
import {
  dynamodbDuplicateInTransaction,
  dynamodbTableNotFound,
  dynamodbTransactionPartUnclear,
  refuse,
} from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import type { ItemRequest } from "./condition-keys.js";
import type { ItemOperation } from "./dynalite.js";
import { dynaliteTable } from "./dynalite-table.js";
import { findTable } from "./find-table.js";
import { checkItemInput, itemRules } from "./run-items.js";
import type { Item, TableRow } from "./tables.js";

/** One part: what is to be done, and with what permission. */
export interface TransactionPart {
  /** `PutItem`, as policies name it. */
  readonly action: "ConditionCheckItem" | "DeleteItem" | "GetItem" | "PutItem" | "UpdateItem";
  /** What dynalite is to do; a check of a condition is read as a deletion that is not carried out. */
  readonly operation: ItemOperation;
  readonly request: ItemRequest & { readonly TableName: string };
}

export function writeParts(items: readonly Sdk.TransactWriteItem[] = []): readonly TransactionPart[] {
  return items.flatMap(({ ConditionCheck, Put, Delete, Update }) => [
    ...part("ConditionCheckItem", "deleteItem", ConditionCheck),
    ...part("PutItem", "putItem", Put),
    ...part("DeleteItem", "deleteItem", Delete),
    ...part("UpdateItem", "updateItem", Update),
  ]);
}

export function readParts(items: readonly Sdk.TransactGetItem[] = []): readonly TransactionPart[] {
  return items.flatMap(({ Get }) => part("GetItem", "getItem", Get));
}

function part(
  action: TransactionPart["action"],
  operation: ItemOperation,
  request: object | undefined,
): readonly TransactionPart[] {
  return request ? [{ action, operation, request: request as TransactionPart["request"] }] : [];
}

/** @throws Failure dynamodb.transaction-part-unclear */
export function checkEachIsOne(items: readonly object[] = []): void {
  const unclear = items.some((item) => Object.values(item).filter((part) => part !== undefined).length !== 1);
  if (unclear) refuse(dynamodbTransactionPartUnclear, {});
}

/** A part with its table, and its request as dynalite read it. */
export interface CheckedPart extends TransactionPart {
  readonly table: TableRow;
  readonly valid: { readonly Key?: Item; readonly Item?: Item };
}

/** @throws Failure dynamodb.invalid-request, dynamodb.table-not-found, dynamodb.duplicate-in-transaction */
export function checkParts(parts: readonly TransactionPart[], context: Context): readonly CheckedPart[] {
  const seen = new Set<string>();
  const { createKey, validateItem, validateKey } = itemRules(context);
  return parts.map((one) => {
    const { name, row } = findTable(one.request.TableName, context);
    const input = { ...one.request, TableName: name };
    const valid = checkItemInput(
      one.operation,
      input,
      new Map(row ? [[name, row]] : []),
      context,
    ) as CheckedPart["valid"];
    const table = row ?? refuse(dynamodbTableNotFound, {});
    const shape = dynaliteTable(name, table, false);
    const key = valid.Item ?? valid.Key ?? {};
    // A key that does not fit is told by the part itself.
    if (!(valid.Item ? validateItem(key, shape) : validateKey(key, shape))) {
      const id = `${table.tableId}/${createKey(key, shape)}`;
      if (seen.has(id)) refuse(dynamodbDuplicateInTransaction, {});
      seen.add(id);
    }
    return { ...one, table, valid };
  });
}

/** What a transaction consumed, by table: twice what its parts would have alone. */
export function consumed(
  kind: string | undefined,
  capacities: readonly (Sdk.ConsumedCapacity | undefined)[],
): { readonly ConsumedCapacity?: Sdk.ConsumedCapacity[] } {
  if (kind !== "TOTAL" && kind !== "INDEXES") return {};
  const units = new Map<string, number>();
  for (const { TableName = "", CapacityUnits = 0 } of capacities.flatMap((one) => one ?? [])) {
    units.set(TableName, (units.get(TableName) ?? 0) + 2 * CapacityUnits);
  }
  return { ConsumedCapacity: [...units].map(([TableName, CapacityUnits]) => ({ TableName, CapacityUnits })) };
}
