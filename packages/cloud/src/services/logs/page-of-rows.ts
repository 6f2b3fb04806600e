import type { ReadStore } from "../../store/store.js";
import type { Table } from "../../store/table.js";

/** Which rows of an index a page is made of. */
export interface RowsWanted<Row, Index extends string> {
  readonly table: Table<Row, Index>;
  readonly index: Index;
  readonly value: string;
  /** Only rows whose key begins with it. */
  readonly keyPrefix: string;
  /** Only rows after this key. */
  readonly after: string | undefined;
  readonly limit: number;
  accept(row: Row): boolean;
}

const STEP = 200;

/** A page of rows in key order; `more` when at least one accepted row follows. Looks at no row outside the prefix. */
export function pageOfRows<Row, Index extends string>(
  store: ReadStore,
  wanted: RowsWanted<Row, Index>,
): { readonly rows: readonly Row[]; readonly more: boolean } {
  const rows: Row[] = [];
  for (const row of rowsAfter(store, wanted)) {
    if (!wanted.accept(row)) continue;
    if (rows.length === wanted.limit) return { rows, more: true };
    rows.push(row);
  }
  return { rows, more: false };
}

function* rowsAfter<Row, Index extends string>(store: ReadStore, wanted: RowsWanted<Row, Index>): Generator<Row> {
  const { table, index, value, keyPrefix } = wanted;
  let after = wanted.after;
  if (after === undefined) {
    // The row whose key is the prefix itself comes before all that is after it.
    const exact = store.get(table, keyPrefix);
    if (exact !== undefined) yield exact;
    after = keyPrefix;
  }
  for (;;) {
    const step: readonly Row[] = store.list(table, index, value, { after, limit: STEP });
    for (const row of step) {
      if (!table.key(row).startsWith(keyPrefix)) return;
      yield row;
    }
    const last = step.at(-1);
    if (last === undefined || step.length < STEP) return;
    after = table.key(last);
  }
}
