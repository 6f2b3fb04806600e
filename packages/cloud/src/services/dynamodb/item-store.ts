/** Items and indexes of tables as dynalite asks for them, kept as rows of the store. */
import type { Store } from "../../store/store.js";
import type { DynaliteStore, DynaliteTable, ItemDb, KeyRange } from "./dynalite.js";
import { dynaliteTable } from "./dynalite-table.js";
import type { IndexRow, Item, ItemRow, TableRow } from "./tables.js";
import { entryKey, indexEntries, indexKey, itemKey, items } from "./tables.js";
import type { StartedLater } from "./value-stream.js";
import { valueStream } from "./value-stream.js";

/** Largest item, bytes. Source: DynamoDB Developer Guide, "Service, account, and table quotas". */
const LARGEST_ITEM = 400 * 1024;

export interface ItemStore extends DynaliteStore {
  /** Sends what was asked for since; until nothing more is. */
  startStreams(): void;
}

interface ItemStoreParts {
  readonly store: Store;
  /** ms since epoch. */
  readonly now: number;
  /** The table of that name. */
  readonly find: (name: string) => TableRow | undefined;
  /** Key of an item in a table. */
  readonly keyOf: (item: Item, table: DynaliteTable) => string;
  /** Gives items from local indexes whole, as a query that selects all attributes wants them. */
  readonly wholeItems: boolean;
}

export function itemStore({ store, now, find, keyOf, wholeItems }: ItemStoreParts): ItemStore {
  const streams: StartedLater[] = [];
  const streamOf = (values: Iterable<Item>) => {
    const made = valueStream(values);
    streams.push(made);
    return made.stream;
  };
  const required = (name: string) => find(name) as TableRow;
  return {
    options: { maxItemSize: LARGEST_ITEM },
    getTable(name, callback) {
      const row = find(name);
      if (row) callback(undefined, dynaliteTable(name, row, wholeItems));
      else callback(NO_TABLE);
    },
    getItemDb: (name) => itemDb(store, required(name), now, streamOf),
    getIndexDb: (_kind, name, index) => indexDb(store, required(name), index, { keyOf, wholeItems, streamOf }),
    startStreams() {
      for (let next = streams.shift(); next; next = streams.shift()) next.start();
    },
  };
}

const NO_TABLE = { statusCode: 400, body: { __type: "#ResourceNotFoundException" } };
const NOT_FOUND = { name: "NotFoundError" };

type StreamOf = (values: Iterable<Item>) => ReturnType<ItemDb["createValueStream"]>;

function itemDb(store: Store, table: TableRow, now: number, streamOf: StreamOf): ItemDb {
  const { tableId } = table;
  const read = (key: string) => store.get(items, itemKey(tableId, key))?.item;
  return {
    lock: unlocked,
    get: (key, callback) => give(read(key), callback),
    put(key, item, callback) {
      const expiresAt = expiryOf(item, table.ttlAttribute, now);
      store.put(items, { tableId, key, item, ...(expiresAt !== undefined && { expiresAt }) });
      callback(undefined);
    },
    del(key, callback) {
      store.delete(items, itemKey(tableId, key));
      callback(undefined);
    },
    createValueStream: (range) => streamOf(map(rowsIn(store, table, range), ({ item }) => item)),
  };
}

interface IndexOptions {
  readonly keyOf: (item: Item, table: DynaliteTable) => string;
  readonly wholeItems: boolean;
  readonly streamOf: StreamOf;
}

function indexDb(store: Store, table: TableRow, index: string, options: IndexOptions): ItemDb {
  const { tableId } = table;
  const shape = dynaliteTable(table.name, table, false);
  const global = table.globalIndexes.find(({ name }) => name === index);
  const row = global ?? table.localIndexes.find(({ name }) => name === index);
  const project = row && !(options.wholeItems && !global) ? projection(row, table) : (item: Item) => item;
  const itemAt = (key: string) => store.get(items, itemKey(tableId, key))?.item as Item;
  const entries = (range: KeyRange) =>
    inRange(range, `${indexKey(tableId, index)}/`, (after, limit) =>
      store
        .list(indexEntries, "index", indexKey(tableId, index), { after, limit })
        .map((entry) => ({ key: entryKey(tableId, index, entry.key), value: entry.itemKey })),
    );
  return {
    lock: unlocked,
    get: (key, callback) => {
      const entry = store.get(indexEntries, entryKey(tableId, index, key));
      give(entry && project(itemAt(entry.itemKey)), callback);
    },
    put(key, item, callback) {
      store.put(indexEntries, { tableId, index, key, itemKey: options.keyOf(item, shape) });
      callback(undefined);
    },
    del(key, callback) {
      store.delete(indexEntries, entryKey(tableId, index, key));
      callback(undefined);
    },
    createValueStream: (range) => options.streamOf(map(entries(range), (key) => project(itemAt(key)))),
  };
}

/** Nothing else runs meanwhile. */
function unlocked(_key: string, work: (release: <Done>(done: Done) => Done) => void): void {
  work((done) => done);
}

function give(item: Item | undefined, callback: (error: unknown, item?: Item) => void): void {
  if (item === undefined) callback(NOT_FOUND);
  else callback(undefined, item);
}

/** The attributes that an index holds. */
function projection({ keySchema, projection }: IndexRow, table: TableRow): (item: Item) => Item {
  if (projection.ProjectionType === "ALL") return (item) => item;
  const kept = new Set([
    ...[...table.keySchema, ...keySchema].map(({ AttributeName }) => AttributeName),
    ...(projection.NonKeyAttributes ?? []),
  ]);
  return (item) => Object.fromEntries(Object.entries(item).filter(([name]) => kept.has(name)));
}

const FIVE_YEARS = 5 * 365 * 86_400_000;

/**
 * When time to live ends an item, ms since epoch. Times more than five years past are no times. Source: DynamoDB Developer Guide,
 * "Using time to live (TTL) in DynamoDB".
 */
export function expiryOf(item: Item, attribute: string | undefined, now: number): number | undefined {
  const at = attribute === undefined ? Number.NaN : Number(item[attribute]?.N) * 1000;
  return at > now - FIVE_YEARS ? at : undefined;
}

/** Rows of a table's items in key order. */
function rowsIn(store: Store, { tableId }: TableRow, range: KeyRange): Iterable<ItemRow> {
  return inRange(range, `${tableId}/`, (after, limit) =>
    store
      .list(items, "table", tableId, { after, limit })
      .map((row) => ({ key: itemKey(tableId, row.key), value: row })),
  );
}

interface Keyed<Value> {
  readonly key: string;
  readonly value: Value;
}

const CHUNK = 256;

/** What lies between the bounds, read piece by piece. */
function* inRange<Value>(
  { gt, gte, lt, lte, reverse, limit = -1 }: KeyRange,
  prefix: string,
  list: (after: string, limit: number) => readonly Keyed<Value>[],
): Iterable<Value> {
  const before = (key: string) => (lt === undefined || key < prefix + lt) && (lte === undefined || key <= prefix + lte);
  // The character before the last of a lower bound that is included, and then all that can follow: just under it.
  const start = gt !== undefined ? prefix + gt : justBefore(prefix + (gte ?? ""));
  if (reverse) {
    const all = [...chunks(start, before, list)].reverse();
    yield* limit < 0 ? all : all.slice(0, limit);
    return;
  }
  let left = limit < 0 ? Number.POSITIVE_INFINITY : limit;
  for (const value of chunks(start, before, list)) {
    if (left <= 0) return;
    left -= 1;
    yield value;
  }
}

function* chunks<Value>(
  start: string,
  before: (key: string) => boolean,
  list: (after: string, limit: number) => readonly Keyed<Value>[],
): Iterable<Value> {
  for (let after = start; ; ) {
    const rows = list(after, CHUNK);
    for (const { key, value } of rows) {
      if (!before(key)) return;
      yield value;
    }
    if (rows.length < CHUNK) return;
    after = rows.at(-1)?.key as string;
  }
}

/** A text that sorts before this one, and after all keys that do: keys are made of ASCII characters. */
function justBefore(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return `${text.slice(0, -1)}${String.fromCharCode(last - 1)}\uffff`;
}

function* map<From, To>(values: Iterable<From>, change: (value: From) => To): Iterable<To> {
  for (const value of values) yield change(value);
}
