/** One page of a list, and the token for the next. Tokens are opaque to users: the last key, encoded. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly nextToken?: string;
}

/**
 * @param list gives up to `limit` rows after a key, in key order.
 * @param keyOf key of a row.
 */
export function page<Row>(
  list: (after: string | undefined, limit: number) => readonly Row[],
  keyOf: (row: Row) => string,
  options: { readonly token?: string; readonly size?: number },
): Page<Row> {
  const size = Math.min(Math.max(options.size ?? 100, 1), 100);
  const found = list(options.token === undefined ? undefined : decodeToken(options.token), size + 1);
  const rows = found.slice(0, size);
  const last = rows.at(-1);
  return found.length > size && last ? { rows, nextToken: encodeToken(keyOf(last)) } : { rows };
}

const encodeToken = (key: string) => encodeURIComponent(key).replaceAll("%", "~");

/** A token that was not made here is read as a key that sorts somewhere: it gives a page, never a crash. */
function decodeToken(token: string): string {
  try {
    return decodeURIComponent(token.replaceAll("~", "%"));
  } catch {
    return token;
  }
}
