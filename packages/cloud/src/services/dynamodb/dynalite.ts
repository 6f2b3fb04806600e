/**
 * What is used of dynalite (Apache-2.0), which knows DynamoDB's expressions, item arithmetic and texts. The host passes its modules
 * in. They are given a store of ours, whose answers come at once, so that every call ends before it returns: an operation on items is
 * one transaction, as any other is.
 */
import type { AttributeValue, Item } from "./tables.js";

/** A module of dynalite by its path in the package: `actions/putItem`. */
export type Dynalite = (module: string) => unknown;

/** An operation as dynalite names it. */
export type ItemOperation =
  | "batchGetItem"
  | "batchWriteItem"
  | "deleteItem"
  | "getItem"
  | "putItem"
  | "query"
  | "scan"
  | "updateItem";

type Callback<Value> = (error: unknown, value?: Value) => void;

/** `actions/…` */
export type Action = (store: DynaliteStore, input: object, callback: Callback<object>) => void;

/** `validations/…` */
export interface Validation {
  readonly types: object;
  readonly custom: (input: object, store: DynaliteStore) => string | undefined;
}

/** `validations/index` */
export interface Validations {
  checkTypes(input: object, types: object): object;
  checkValidations(input: object, types: object, custom: Validation["custom"] | undefined, store: DynaliteStore): void;
}

/** `db/index` */
export interface ItemRules {
  createKey(item: Item, table: DynaliteTable): string;
  validateKey(key: Item, table: DynaliteTable): RefusedByDynalite | undefined;
  validateItem(item: Item, table: DynaliteTable): RefusedByDynalite | undefined;
  checkConditional(input: object, existing: Item | undefined): RefusedByDynalite | undefined;
  getIndexActions(
    indexes: readonly DynaliteIndex[],
    existing: Item | undefined,
    item: Item,
    table: DynaliteTable,
  ): { readonly puts: readonly { readonly index: string; readonly key: string }[] };
  /** Bytes. */
  itemSize(item: Item): number;
  mapPaths(paths: readonly string[], item: Item): Item;
}

/** What dynalite reports by callback or throws. */
export interface RefusedByDynalite {
  readonly statusCode: number;
  readonly body: { readonly __type: string; readonly message?: string; readonly Message?: string };
}

export interface DynaliteTable {
  readonly TableName: string;
  readonly AttributeDefinitions: readonly { readonly AttributeName: string; readonly AttributeType: string }[];
  readonly KeySchema: readonly { readonly AttributeName: string }[];
  readonly LocalSecondaryIndexes?: readonly DynaliteIndex[];
  readonly GlobalSecondaryIndexes?: readonly DynaliteIndex[];
}

export interface DynaliteIndex {
  readonly IndexName: string;
  readonly KeySchema: readonly { readonly AttributeName: string }[];
  readonly Projection: { readonly ProjectionType?: string; readonly NonKeyAttributes?: readonly string[] };
}

export interface DynaliteStore {
  readonly options: { readonly maxItemSize: number };
  getTable(name: string, callback: Callback<DynaliteTable>): void;
  getItemDb(table: string): ItemDb;
  getIndexDb(kind: string, table: string, index: string): ItemDb;
}

export interface ItemDb {
  lock(key: string, work: (release: <Done>(done: Done) => Done) => void): void;
  get(key: string, callback: Callback<Item>): void;
  put(key: string, item: Item, callback: Callback<void>): void;
  del(key: string, callback: Callback<void>): void;
  createValueStream(range: KeyRange): ValueStream;
}

/** Keys between bounds; `limit` -1: all. */
export interface KeyRange {
  readonly gt?: string;
  readonly gte?: string;
  readonly lt?: string;
  readonly lte?: string;
  readonly reverse?: boolean;
  readonly limit?: number;
}

/** As much of a stream as dynalite asks for. */
export interface ValueStream {
  on(event: string, listener: (value?: unknown) => void): unknown;
  emit(event: string, value?: unknown): unknown;
  removeAllListeners(event: string): unknown;
  destroy(): void;
}

export type { AttributeValue };
