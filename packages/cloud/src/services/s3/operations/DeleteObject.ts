import { existingTags, headerKeys, objectCheck } from "../check.js";
import { findVersion } from "../find-version.js";
import { versionOf } from "../object-headers.js";
import { operation } from "../operation.js";
import { putVersion, removeVersion } from "../put-version.js";
import { requireBucket } from "../require.js";
import type { DeleteMarkerRow } from "../tables.js";

/**
 * What is absent is deleted with success. In a bucket with versions a delete marker hides the object; a version is gone for good.
 * DIFFERS: conditions (If-Match) are not looked at. Source: S3 API reference, DeleteObject.
 */
export const DeleteObject = operation("DeleteObject", {
  authorize(input, read) {
    const row = findVersion(input, read.store);
    const context = {
      ...(row && !row.deleteMarker && existingTags(row.tags)),
      ...headerKeys({ VersionId: input.VersionId }),
    };
    return [objectCheck(input.VersionId === undefined ? "DeleteObject" : "DeleteObjectVersion", input, read, context)];
  },
  run(input, context) {
    const bucket = requireBucket(input, context);
    const { store } = context;
    if (input.VersionId !== undefined) {
      const row = findVersion(input, store);
      if (row) removeVersion(row, store);
      return { VersionId: input.VersionId, ...(row?.deleteMarker && { DeleteMarker: true }) };
    }
    if (bucket.versioning === undefined) {
      const row = findVersion(input, store);
      if (row) removeVersion(row, store);
      return {};
    }
    const marker = putVersion<DeleteMarkerRow>({ key: input.Key, deleteMarker: true }, bucket, context);
    return { DeleteMarker: true, ...versionOf(marker, bucket) };
  },
});
