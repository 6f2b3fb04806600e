import { refuse, scalingNextTokenInvalid } from "@understudy/catalogue";
import { page as pageOf } from "../ecs/paging.js";

const MOST = 50;

interface Asked {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}

/**
 * One page of rows in the order of their keys, at most 50, and the token for the next where there is one.
 * @param prefix what all keys begin with: a token for other rows is none.
 * @throws Failure scaling.next-token-invalid
 */
export function page<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  prefix: string,
  { NextToken, MaxResults = MOST }: Asked,
): { readonly rows: readonly Row[]; readonly end: { readonly NextToken?: string } } {
  if (NextToken !== undefined && !NextToken.startsWith(encode(prefix))) refuse(scalingNextTokenInvalid, {});
  const inOrder = [...rows].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const list = (after: string | undefined, limit: number) =>
    inOrder.filter((row) => after === undefined || keyOf(row) > after).slice(0, limit);
  const found = pageOf(list, keyOf, { token: NextToken, size: Math.min(MaxResults, MOST) });
  return { rows: found.rows, end: found.nextToken === undefined ? {} : { NextToken: found.nextToken } };
}

/** As the tokens of paging.ts begin. */
const encode = (prefix: string) => encodeURIComponent(prefix).replaceAll("%", "~");
