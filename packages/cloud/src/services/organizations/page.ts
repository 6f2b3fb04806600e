import { organizationsNextTokenInvalid, refuse } from "@understudy/catalogue";

/** What a caller may ask of a list. */
export interface PageRequest {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}

/** Most that a page holds, and what it holds when nothing is asked. Source: the API's model. */
const SIZE = 20;

const PREFIX = "after:";

/**
 * One page of rows, which stand in key order.
 * @throws Failure organizations.next-token-invalid
 */
export function pageOf<Row>(
  { NextToken, MaxResults = SIZE }: PageRequest,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): { readonly rows: readonly Row[]; readonly end: { readonly NextToken?: string } } {
  if (NextToken !== undefined && !NextToken.startsWith(PREFIX)) refuse(organizationsNextTokenInvalid, {});
  const after = NextToken?.slice(PREFIX.length);
  const left = after === undefined ? rows : rows.filter((row) => keyOf(row) > after);
  const page = left.slice(0, MaxResults);
  const last = page.at(-1);
  return { rows: page, end: left.length > page.length && last ? { NextToken: PREFIX + keyOf(last) } : {} };
}
