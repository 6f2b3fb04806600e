import type { Change, ListOptions, ReadStore, Store } from "./store.js";
import type { Table } from "./table.js";

export interface DelayOptions {
  /** How long a change takes to be seen, ms. */
  readonly delay: number;
  /** ms since epoch. */
  readonly now: () => number;
  /** Which tables are seen late, by name; all others are seen as they are. */
  readonly delays: (table: string) => boolean;
}

/** A change that is not seen yet. */
interface Unseen {
  readonly table: string;
  readonly key: string;
  readonly before: unknown;
  readonly seenAt: number;
}

/**
 * The store as it was a while ago. Costs what has changed within the delay; what was loaded at the start counts as seen.
 * INVARIANT: a row is the one before its oldest change that is not seen yet, be that committed or of a transaction under way.
 */
export class DelayedStore implements ReadStore {
  /** By table, by key: oldest first. */
  readonly #unseen = new Map<string, Map<string, Unseen[]>>();
  /** In order of time. */
  #queue: Unseen[] = [];
  #seen = 0;

  readonly #store: Store;
  readonly #options: DelayOptions;

  constructor(store: Store, options: DelayOptions) {
    this.#store = store;
    this.#options = options;
    if (options.delay === 0) return;
    store.subscribe((changes) => {
      for (const change of changes) if (options.delays(change.table)) this.#add(change);
    });
  }

  /** Rises whenever a change comes to be seen: what was concluded before may not hold any more. */
  get seen(): number {
    this.#drop();
    return this.#seen;
  }

  /** When all that has changed so far will be seen, ms since epoch; undefined when it is already. */
  get allSeenAt(): number | undefined {
    this.#drop();
    return this.#queue.at(-1)?.seenAt;
  }

  get revision(): number {
    return this.#store.revision;
  }

  get<Row>(table: Table<Row, string>, key: string): Row | undefined {
    this.#drop();
    const oldest = this.#unseen.get(table.name)?.get(key)?.[0] ?? this.#pending(table.name, key)[0];
    return oldest ? (oldest.before as Row | undefined) : this.#store.get(table, key);
  }

  /** When the row will be seen as it is in the store, ms since epoch; undefined when it is so already. */
  seenAt<Row>(table: Table<Row, string>, key: string): number | undefined {
    this.#drop();
    if (this.#pending(table.name, key).length > 0) return this.#options.now() + this.#options.delay;
    return this.#unseen.get(table.name)?.get(key)?.at(-1)?.seenAt;
  }

  list<Row, Index extends string>(
    table: Table<Row, Index>,
    index: Index,
    value: string,
    options: ListOptions = {},
  ): readonly Row[] {
    const hidden = this.#hidden(table.name);
    if (hidden.size === 0) return this.#store.list(table, index, value, options);
    const belongs = (row: Row) => [table.indexes[index](row) ?? []].flat().includes(value);
    const found = this.#with(table, hidden, this.#store.list(table, index, value), belongs);
    const { after, limit } = options;
    return found.filter((row) => after === undefined || table.key(row) > after).slice(0, limit);
  }

  count<Row, Index extends string>(table: Table<Row, Index>, index: Index, value: string): number {
    return this.list(table, index, value).length;
  }

  all<Row>(table: Table<Row, string>): readonly Row[] {
    return this.#with(table, this.#hidden(table.name), this.#store.all(table), () => true);
  }

  /** Those rows of the store with what is seen in place of what is not, in key order. */
  #with<Row>(
    table: Table<Row, string>,
    hidden: ReadonlyMap<string, unknown>,
    rows: readonly Row[],
    belongs: (row: Row) => boolean,
  ): readonly Row[] {
    const old = [...hidden.values()].filter((row) => row !== undefined && belongs(row as Row)) as Row[];
    const all = [...rows.filter((row) => !hidden.has(table.key(row))), ...old];
    return all.sort((a, b) => (table.key(a) < table.key(b) ? -1 : 1));
  }

  /** Rows of that table that are seen otherwise than they are: what is seen instead, undefined where that is none. */
  #hidden(table: string): ReadonlyMap<string, unknown> {
    this.#drop();
    const hidden = new Map<string, unknown>();
    for (const [key, [oldest]] of this.#unseen.get(table) ?? []) hidden.set(key, oldest?.before);
    for (const { key, before } of this.#pending(table)) if (!hidden.has(key)) hidden.set(key, before);
    return hidden;
  }

  /** Changes of the transaction under way, to that table or row of it. */
  #pending(table: string, key?: string): readonly Change[] {
    const { delay, delays } = this.#options;
    if (delay === 0 || !delays(table)) return [];
    return this.#store.pending.filter((change) => change.table === table && (key === undefined || change.key === key));
  }

  #add({ table, key, before }: Change): void {
    const unseen = { table, key, before, seenAt: this.#options.now() + this.#options.delay };
    const rows = this.#unseen.get(table) ?? new Map<string, Unseen[]>();
    this.#unseen.set(table, rows.set(key, [...(rows.get(key) ?? []), unseen]));
    this.#queue.push(unseen);
  }

  #drop(): void {
    if (this.#queue.length === 0) return;
    const now = this.#options.now();
    const first = this.#queue.findIndex(({ seenAt }) => seenAt > now);
    const due = first < 0 ? this.#queue : this.#queue.slice(0, first);
    if (due.length === 0) return;
    this.#queue = this.#queue.slice(due.length);
    this.#seen += due.length;
    for (const { table, key } of due) {
      const rows = this.#unseen.get(table);
      const left = rows?.get(key)?.slice(1) ?? [];
      if (left.length > 0) rows?.set(key, left);
      else rows?.delete(key);
    }
  }
}
