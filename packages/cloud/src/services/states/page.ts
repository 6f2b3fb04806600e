import { refuse, statesTokenInvalid, statesTokenProblem } from "@understudy/catalogue";

/** What a list is asked for. `maxResults` of 0 is none given (AWS Step Functions API reference, ListExecutions). */
export interface Asked {
  readonly maxResults?: number;
  readonly nextToken?: string;
}

const USUAL = 100;
const MARK = "AAAA";

/**
 * One page of rows and the token for the next. Tokens hold the key of the last row.
 * @param list gives up to `limit` rows after a key, in key order.
 * @throws Failure states.token-invalid
 */
export function page<Row>(
  list: (after: string | undefined, limit: number) => readonly Row[],
  keyOf: (row: Row) => string,
  { maxResults, nextToken }: Asked,
): { readonly rows: readonly Row[]; readonly end: { readonly nextToken?: string } } {
  const size = maxResults || USUAL;
  const found = list(nextToken === undefined ? undefined : keyIn(nextToken), size + 1);
  const rows = found.slice(0, size);
  const last = rows.at(-1);
  const more = found.length > size && last !== undefined;
  return { rows, end: more ? { nextToken: MARK + encodeURIComponent(keyOf(last)) } : {} };
}

function keyIn(token: string): string {
  try {
    if (token.startsWith(MARK)) return decodeURIComponent(token.slice(MARK.length));
  } catch {
    // Falls through: it was not made here.
  }
  return refuse(statesTokenInvalid, { problem: statesTokenProblem });
}
