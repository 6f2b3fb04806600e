/**
 * A kind of rows in the store. Rows are immutable JSON-able data: a change puts a new row.
 * @template Row what is stored.
 */
export interface Table<Row, Index extends string = string> {
  /** `ecs.task`; unique, stands in journals and snapshots. */
  readonly name: string;
  key(row: Row): string;
  readonly indexes: { readonly [index in Index]: IndexValue<Row> };
}

/** The value or values under which an index finds a row; undefined where the row is not in that index. */
export type IndexValue<Row> = (row: Row) => string | readonly string[] | undefined;

/** Declares a table; infers the names of its indexes. */
export function table<Row>() {
  return <Index extends string = never>(definition: {
    readonly name: string;
    readonly key: (row: Row) => string;
    readonly indexes?: { readonly [index in Index]: IndexValue<Row> };
  }): Table<Row, Index> => ({
    name: definition.name,
    key: definition.key,
    indexes: definition.indexes ?? ({} as { readonly [index in Index]: IndexValue<Row> }),
  });
}
