import { findVersion } from "../find-version.js";
import { listCheck } from "../list-check.js";
import { listKeys } from "../list-keys.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";
import { versions } from "../tables.js";
import { keyWriter, ownerOf, pageSize, wireObject } from "../wire-listing.js";

/** Source: S3 API reference, ListObjectVersions. */
export const ListObjectVersions = operation("ListObjectVersions", {
  authorize: (input, read) => [listCheck("ListBucketVersions", input, read)],
  run(input, context) {
    const owner = ownerOf(requireBucket(input, context).account);
    const { Bucket, Prefix = "", Delimiter, KeyMarker, VersionIdMarker, EncodingType } = input;
    const MaxKeys = pageSize(input.MaxKeys);
    const from =
      KeyMarker &&
      VersionIdMarker &&
      findVersion({ Bucket, Key: KeyMarker, VersionId: VersionIdMarker }, context.store);
    const { rows, prefixes, truncated, last } = listKeys(context.store, {
      bucket: Bucket,
      index: "bucket",
      prefix: Prefix,
      delimiter: Delimiter,
      after: from ? undefined : KeyMarker || undefined,
      cursor: from ? versions.key(from) : undefined,
      limit: MaxKeys,
    });
    const write = keyWriter(EncodingType);
    const lastRow = rows.at(-1);
    return {
      Name: Bucket,
      Prefix: write(Prefix),
      Delimiter: write(Delimiter),
      KeyMarker: write(KeyMarker ?? ""),
      VersionIdMarker: VersionIdMarker ?? "",
      MaxKeys,
      EncodingType,
      IsTruncated: truncated,
      ...(truncated && {
        NextKeyMarker: write(last),
        NextVersionIdMarker: lastRow?.key === last ? lastRow?.versionId : undefined,
      }),
      Versions: rows.flatMap((row) =>
        row.deleteMarker
          ? []
          : [
              {
                ...wireObject(row, write, owner),
                StorageClass: row.headers.storageClass as never,
                VersionId: row.versionId,
                IsLatest: row.latest,
              },
            ],
      ),
      DeleteMarkers: rows.flatMap(({ deleteMarker, key, versionId, latest, lastModified }) =>
        deleteMarker
          ? [
              {
                Key: write(key),
                VersionId: versionId,
                IsLatest: latest,
                LastModified: new Date(lastModified),
                Owner: owner,
              },
            ]
          : [],
      ),
      CommonPrefixes: prefixes.map((prefix) => ({ Prefix: write(prefix) })),
    };
  },
});
