import { page as pageOf } from "../ecs/paging.js";

/** One page of rows, and how AWS KMS says that there are more. Source: AWS KMS API reference, ListKeys. */
export function page<Row>(
  list: (after: string | undefined, limit: number) => readonly Row[],
  keyOf: (row: Row) => string,
  asked: { readonly Marker?: string; readonly Limit?: number },
): { readonly rows: readonly Row[]; readonly end: { readonly Truncated: boolean; readonly NextMarker?: string } } {
  const { rows, nextToken } = pageOf(list, keyOf, { token: asked.Marker, size: asked.Limit });
  return { rows, end: nextToken === undefined ? { Truncated: false } : { Truncated: true, NextMarker: nextToken } };
}
