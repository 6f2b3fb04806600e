import { deriveHex } from "../../runtime/derive-hex.js";

/** One page of a list, and the token for the next. Tokens are opaque to users: the last key, encoded. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly nextToken?: string;
}

/**
 * @param list gives up to `limit` rows after a key, in key order.
 * @param keyOf key of a row.
 * @param options.refuseToken refuses a token that no list gave out; without it such a token is read as a key that sorts somewhere.
 */
export function page<Row>(
  list: (after: string | undefined, limit: number) => readonly Row[],
  keyOf: (row: Row) => string,
  options: { readonly token?: string; readonly size?: number; readonly refuseToken?: (token: string) => never },
): Page<Row> {
  const size = Math.min(Math.max(options.size ?? 100, 1), 100);
  const { token, refuseToken } = options;
  const found = list(token === undefined ? undefined : (decodeToken(token) ?? refuseToken?.(token) ?? token), size + 1);
  const rows = found.slice(0, size);
  const last = rows.at(-1);
  return found.length > size && last ? { rows, nextToken: encodeToken(keyOf(last)) } : { rows };
}

/** The key, and a mark by which it is known again. */
function encodeToken(key: string): string {
  const text = encodeURIComponent(key).replaceAll("%", "~");
  return `${text}.${deriveHex(key, 8)}`;
}

/** The key that a token stands for; undefined for a token that was not made here. */
function decodeToken(token: string): string | undefined {
  const dot = token.lastIndexOf(".");
  try {
    const key = decodeURIComponent(token.slice(0, dot).replaceAll("~", "%"));
    return dot >= 0 && token.slice(dot + 1) === deriveHex(key, 8) ? key : undefined;
  } catch {
    return undefined;
  }
}
