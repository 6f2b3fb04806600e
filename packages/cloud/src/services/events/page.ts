import { page as pageOf } from "../ecs/paging.js";

/** One page of rows, at most 100, and the token for the next where there is one. */
export function page<Row>(
  list: (after: string | undefined, limit: number) => readonly Row[],
  keyOf: (row: Row) => string,
  asked: { readonly NextToken?: string; readonly Limit?: number },
): { readonly rows: readonly Row[]; readonly end: { readonly NextToken?: string } } {
  const { rows, nextToken } = pageOf(list, keyOf, { token: asked.NextToken, size: asked.Limit });
  return { rows, end: nextToken === undefined ? {} : { NextToken: nextToken } };
}

/** As the store lists rows: those after a key, of rows that are in order. */
export function listFrom<Row>(rows: readonly Row[], keyOf: (row: Row) => string) {
  return (after: string | undefined, limit: number): readonly Row[] =>
    rows.filter((row) => after === undefined || keyOf(row) > after).slice(0, limit);
}
