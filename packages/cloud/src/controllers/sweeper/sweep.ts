import type { ReadStore, Store } from "../../store/store.js";
import type { Table } from "../../store/table.js";

/** What is taken away once its time has come. */
export interface SweepParts<Row> {
  readonly table: Table<Row, string>;
  /** The rows that may be due. */
  rows(store: ReadStore): readonly Row[];
  /** When a row is to go, ms since epoch; undefined for one that stays. */
  dueAt(row: Row): number | undefined;
  /** Takes away what goes with the row. */
  also?(row: Row, store: Store): void;
  /** Look that often, ms, instead of when the next row is due: for tables in which rows come and go all the time. */
  readonly every?: number;
}

export interface Sweep {
  /** Name of the table. */
  readonly name: string;
  /** Whether a row that was put is one to wait for. */
  awaits(row: unknown): boolean;
  /** Takes away what is due. @param now ms since epoch. @returns when to look again */
  sweep(store: Store, now: number): number | undefined;
}

/** How long the sweeper rests at least, so that rows that are due one after the other go together, ms. */
const REST = 60_000;

export function sweepOf<Row>({ table, rows, dueAt, also, every }: SweepParts<Row>): Sweep {
  const remove = (row: Row, store: Store) =>
    store.transact(() => {
      also?.(row, store);
      store.delete(table, table.key(row));
    });
  return {
    name: table.name,
    awaits: (row) => every === undefined && dueAt(row as Row) !== undefined,
    sweep(store, now) {
      let next: number | undefined;
      for (const row of rows(store)) {
        const at = dueAt(row);
        if (at === undefined) continue;
        if (at <= now) remove(row, store);
        else next = Math.min(at, next ?? at);
      }
      if (every !== undefined) return now + every;
      return next === undefined ? undefined : Math.max(next, now + REST);
    },
  };
}
