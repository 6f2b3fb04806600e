import type { Change, ReadStore } from "../../store/store.js";
import { type PartRow, parts, type VersionRow, versions } from "./tables.js";

/** Blobs that rows named before these changes and none names now. */
export function releasedBlobs(changes: readonly Change[], store: ReadStore): readonly string[] {
  const named = changes.flatMap(({ table, before }) =>
    before !== undefined && (table === versions.name || table === parts.name)
      ? blobsOf(before as VersionRow | PartRow)
      : [],
  );
  const free = (id: string) => store.count(versions, "blob", id) === 0 && store.count(parts, "blob", id) === 0;
  return [...new Set(named)].filter(free);
}

/** Every blob that a row names. */
export function keptBlobs(store: ReadStore): ReadonlySet<string> {
  return new Set([...store.all(versions), ...store.all(parts)].flatMap(blobsOf));
}

function blobsOf(row: VersionRow | PartRow): readonly string[] {
  return "content" in row ? row.content.map(({ blob }) => blob) : [];
}
