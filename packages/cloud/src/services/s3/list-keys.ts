import type { ReadStore } from "../../store/store.js";
import { type VersionRow, versions } from "./tables.js";

export interface ListAsked {
  readonly bucket: string;
  /** `current`: what is there; `bucket`: every version. */
  readonly index: "current" | "bucket";
  readonly prefix: string;
  /** Keys are rolled up to where it stands first after the prefix. */
  readonly delimiter?: string | undefined;
  /** Only what comes after this key; of rolled-up keys, after what they are rolled up to. */
  readonly after?: string | undefined;
  /** Row key after which to go on, instead of `after`. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export interface Listed {
  readonly rows: readonly VersionRow[];
  readonly prefixes: readonly string[];
  /** Whether more would have come. */
  readonly truncated: boolean;
  /** The last key or rolled-up prefix that is listed. */
  readonly last?: string;
}

/**
 * One page of keys. DIFFERS: keys stand in the order of UTF-16, which is that of UTF-8, AWS's, but for characters beyond U+FFFF.
 */
export function listKeys(store: ReadStore, asked: ListAsked): Listed {
  const { bucket, index, prefix, delimiter, after, limit } = asked;
  const rows: VersionRow[] = [];
  const prefixes: string[] = [];
  let last: string | undefined;
  let cursor = asked.cursor ?? startOf(asked);
  const batch = delimiter ? 50 : 1_000;
  for (;;) {
    const found = store.list(versions, index, bucket, { after: cursor, limit: batch });
    let skipped = false;
    for (const row of found) {
      if (!row.key.startsWith(prefix)) return { rows, prefixes, truncated: false, last };
      cursor = versions.key(row);
      const rolled = rollUp(row.key, prefix, delimiter);
      if (rolled !== undefined && after !== undefined && rolled <= after) {
        cursor = `${bucket}/${rolled}\uffff`;
        skipped = true;
        break;
      }
      if (rows.length + prefixes.length >= limit) return { rows, prefixes, truncated: limit > 0, last };
      last = rolled ?? row.key;
      if (rolled === undefined) rows.push(row);
      else {
        prefixes.push(rolled);
        cursor = `${bucket}/${rolled}\uffff`;
        skipped = true;
        break;
      }
    }
    if (!skipped && found.length < batch) return { rows, prefixes, truncated: false, last };
  }
}

/** After every version of a key comes what begins with the key and goes on. */
function startOf({ bucket, prefix, after }: ListAsked): string {
  return after !== undefined && after >= prefix ? `${bucket}/${after}\u0002` : `${bucket}/${prefix}`;
}

function rollUp(key: string, prefix: string, delimiter: string | undefined): string | undefined {
  if (!delimiter) return undefined;
  const end = key.indexOf(delimiter, prefix.length);
  return end === -1 ? undefined : key.slice(0, end + delimiter.length);
}
