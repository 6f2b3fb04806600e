import type { ReadStore } from "../../../store/store.js";
import { parts, versions } from "../tables.js";

/** Ids of the blobs that rows name; the host deletes all others. */
export function namedBlobs(store: ReadStore): readonly string[] {
  const rows = [...store.all(versions), ...store.all(parts)];
  return [...new Set(rows.flatMap((row) => ("content" in row ? row.content.map(({ blob }) => blob) : [])))];
}
