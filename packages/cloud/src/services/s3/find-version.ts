import type { ReadStore } from "../../store/store.js";
import { objectKey, type VersionRow, versions } from "./tables.js";

/** The version that a request names, the newest when it names none; a delete marker too. */
export function findVersion(
  {
    Bucket,
    Key,
    VersionId,
  }: { readonly Bucket: string; readonly Key: string; readonly VersionId?: string | undefined },
  store: ReadStore,
): VersionRow | undefined {
  const key = objectKey(Bucket, Key);
  if (VersionId === undefined) return store.list(versions, "object", key, { limit: 1 })[0];
  return store.list(versions, "object", key).find((row) => row.versionId === VersionId);
}
