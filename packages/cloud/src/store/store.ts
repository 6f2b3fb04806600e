import { SortedKeys } from "./sorted-keys.js";
import type { Table } from "./table.js";

/** One change of one row. `row` is absent for a deletion. Revisions rise by one with every change. */
export interface Change {
  readonly revision: number;
  readonly table: string;
  readonly key: string;
  readonly row?: unknown;
  /** The row before, absent when there was none. */
  readonly before?: unknown;
}

/** Everything the store holds, as plain data: rows by key, by table. */
export interface StoreDump {
  readonly revision: number;
  readonly tables: { readonly [table: string]: { readonly [key: string]: unknown } };
}

export interface ListOptions {
  /** Only keys after this one. */
  readonly after?: string;
  readonly limit?: number;
}

/** What may be asked of the store without changing it. */
export interface ReadStore {
  readonly revision: number;
  get<Row>(table: Table<Row, string>, key: string): Row | undefined;
  /** Rows whose index has that value, in key order. */
  list<Row, Index extends string>(
    table: Table<Row, Index>,
    index: Index,
    value: string,
    options?: ListOptions,
  ): readonly Row[];
  /** Number of rows whose index has that value. */
  count<Row, Index extends string>(table: Table<Row, Index>, index: Index, value: string): number;
  /** Every row, in key order. For start-up and snapshots; requests use an index. */
  all<Row>(table: Table<Row, string>): readonly Row[];
}

interface TableState {
  readonly table: Table<unknown, string>;
  readonly rows: Map<string, unknown>;
  readonly indexes: Map<string, Map<string, SortedKeys>>;
}

/**
 * The state of the cloud: typed tables in memory, with revisions and one change feed.
 * INVARIANT: rows are never mutated; an index always agrees with the rows; subscribers see changes only of transactions that ended well.
 */
export class Store implements ReadStore {
  readonly #tables = new Map<string, TableState>();
  readonly #subscribers: ((changes: readonly Change[]) => void)[] = [];
  #revision = 0;
  #pending: Change[] | undefined;
  /** Rows of tables that were loaded before the table was first used. */
  readonly #loaded = new Map<string, { readonly [key: string]: unknown }>();

  get revision(): number {
    return this.#revision;
  }

  /** Changes of the transaction under way, oldest first: made, but not told to subscribers yet. */
  get pending(): readonly Change[] {
    return this.#pending ?? [];
  }

  get<Row>(table: Table<Row, string>, key: string): Row | undefined {
    return this.#state(table).rows.get(key) as Row | undefined;
  }

  list<Row, Index extends string>(
    table: Table<Row, Index>,
    index: Index,
    value: string,
    options: ListOptions = {},
  ): readonly Row[] {
    const state = this.#state(table);
    const keys = state.indexes.get(index)?.get(value);
    if (!keys) return [];
    return keys
      .after(options.after, options.limit ?? Number.POSITIVE_INFINITY)
      .map((key) => state.rows.get(key) as Row);
  }

  count<Row, Index extends string>(table: Table<Row, Index>, index: Index, value: string): number {
    return this.#state(table).indexes.get(index)?.get(value)?.size ?? 0;
  }

  all<Row>(table: Table<Row, string>): readonly Row[] {
    const rows = this.#state(table).rows;
    return [...rows.keys()].sort().map((key) => rows.get(key) as Row);
  }

  put<Row>(table: Table<Row, string>, row: Row): void {
    this.#change(this.#state(table), table.key(row), row);
  }

  /** Deletes the row of that key; does nothing when there is none. */
  delete<Row>(table: Table<Row, string>, key: string): void {
    const state = this.#state(table);
    if (state.rows.has(key)) this.#change(state, key, undefined);
  }

  /**
   * Runs `work` so that either all of its changes stand or none: when it throws, they are undone and the error goes on.
   * A transaction inside another joins it, but is undone alone when it throws (a caller may catch and go on).
   */
  transact<Result>(work: () => Result): Result {
    const outer = this.#pending;
    const pending = outer ?? [];
    this.#pending = pending;
    const mark = pending.length;
    try {
      const result = work();
      if (!outer) this.#commit(pending);
      return result;
    } catch (error) {
      for (const change of pending.splice(mark).reverse()) this.#undo(change);
      throw error;
    } finally {
      this.#pending = outer;
    }
  }

  /** The listener gets the changes of every transaction, right after it ended well. */
  subscribe(listener: (changes: readonly Change[]) => void): void {
    this.#subscribers.push(listener);
  }

  /** All rows of all tables that were ever used or loaded. */
  dump(): StoreDump {
    const tables: Record<string, { readonly [key: string]: unknown }> = Object.fromEntries(this.#loaded);
    for (const [name, { rows }] of this.#tables) {
      if (rows.size > 0) tables[name] = Object.fromEntries([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    return { revision: this.#revision, tables };
  }

  /** Replaces everything. Subscribers are not told: whoever loads starts them afterwards. */
  load(dump: StoreDump): void {
    this.#tables.clear();
    this.#loaded.clear();
    for (const [name, rows] of Object.entries(dump.tables)) this.#loaded.set(name, rows);
    this.#revision = Math.max(this.#revision, dump.revision);
  }

  #commit(changes: readonly Change[]): void {
    this.#pending = undefined;
    if (changes.length === 0) return;
    for (const subscriber of this.#subscribers) subscriber(changes);
  }

  #change(state: TableState, key: string, row: unknown): void {
    if (!this.#pending) {
      this.transact(() => this.#change(state, key, row));
      return;
    }
    const before = state.rows.get(key);
    this.#write(state, key, before, row);
    this.#revision += 1;
    this.#pending.push({ revision: this.#revision, table: state.table.name, key, row, before });
  }

  #undo(change: Change): void {
    const state = this.#tables.get(change.table) as TableState;
    this.#write(state, change.key, change.row, change.before);
  }

  #write(state: TableState, key: string, before: unknown, row: unknown): void {
    if (row === undefined) state.rows.delete(key);
    else state.rows.set(key, row);
    for (const [index, indexed] of Object.entries(state.table.indexes)) {
      const old = before === undefined ? [] : listOf(indexed(before));
      const now = row === undefined ? [] : listOf(indexed(row));
      const values = state.indexes.get(index) as Map<string, SortedKeys>;
      for (const value of old) if (!now.includes(value)) removeKey(values, value, key);
      for (const value of now) if (!old.includes(value)) addKey(values, value, key);
    }
  }

  #state(table: Table<never, string>): TableState {
    let state = this.#tables.get(table.name);
    if (!state) {
      state = newState(table as unknown as Table<unknown, string>);
      this.#tables.set(table.name, state);
      const loaded = Object.entries(this.#loaded.get(table.name) ?? {});
      for (const [key, row] of loaded) this.#write(state, key, undefined, row);
      this.#loaded.delete(table.name);
    }
    return state;
  }
}

function newState(table: Table<unknown, string>): TableState {
  return { table, rows: new Map(), indexes: new Map(Object.keys(table.indexes).map((index) => [index, new Map()])) };
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

function addKey(values: Map<string, SortedKeys>, value: string, key: string): void {
  let keys = values.get(value);
  if (!keys) {
    keys = new SortedKeys();
    values.set(value, keys);
  }
  keys.add(key);
}

function removeKey(values: Map<string, SortedKeys>, value: string, key: string): void {
  const keys = values.get(value);
  keys?.delete(key);
  if (keys?.size === 0) values.delete(value);
}
