import type { Context } from "../../gate/operation.js";
import type { Store } from "../../store/store.js";
import { findVersion } from "./find-version.js";
import {
  type BucketRow,
  type DeleteMarkerRow,
  type ObjectRow,
  objectKey,
  type VersionRow,
  versions,
} from "./tables.js";

type New<Row> = Omit<Row, "bucket" | "versionId" | "order" | "latest" | "lastModified">;

/** Larger than any revision: what is taken from it falls while revisions rise. */
const BEFORE_ALL = 10 ** 15;

/**
 * Makes a version the current one. Without versioning, and while it is suspended, it takes the place of the one whose id is `null`.
 * Source: S3 User Guide, "Retaining multiple versions of objects with S3 Versioning".
 */
export function putVersion<Row extends ObjectRow | DeleteMarkerRow>(
  row: New<Row>,
  bucket: BucketRow,
  context: Context,
): Row {
  const { store, ids, now } = context;
  const named = { Bucket: bucket.name, Key: row.key };
  const versionId = bucket.versioning === "Enabled" ? ids.hex(32) : "null";
  if (versionId === "null") {
    const replaced = findVersion({ ...named, VersionId: "null" }, store);
    if (replaced) store.delete(versions, versions.key(replaced));
  }
  const before = findVersion(named, store);
  if (before) store.put(versions, { ...before, latest: false });
  const order = String(BEFORE_ALL - store.revision).padStart(16, "0");
  const made = { ...row, bucket: bucket.name, versionId, order, latest: true, lastModified: now } as unknown as Row;
  store.put<VersionRow>(versions, made);
  return made;
}

/** Takes a version away for good; the one before it becomes current. */
export function removeVersion(row: VersionRow, store: Store): void {
  store.delete(versions, versions.key(row));
  if (!row.latest) return;
  const [next] = store.list(versions, "object", objectKey(row.bucket, row.key), { limit: 1 });
  if (next) store.put(versions, { ...next, latest: true });
}
