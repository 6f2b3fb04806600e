import { listCheck } from "../list-check.js";
import { listKeys } from "../list-keys.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";
import { keyWriter, ownerOf, pageSize, wireObject } from "../wire-listing.js";

/** The first form of a listing, which goes on from a key. Source: S3 API reference, ListObjects. */
export const ListObjects = operation("ListObjects", {
  authorize: (input, read) => [listCheck("ListBucket", input, read)],
  run(input, context) {
    const { account } = requireBucket(input, context);
    const { Bucket, Prefix = "", Delimiter, Marker = "", EncodingType } = input;
    const MaxKeys = pageSize(input.MaxKeys);
    const listed = listKeys(context.store, {
      bucket: Bucket,
      index: "current",
      prefix: Prefix,
      delimiter: Delimiter,
      after: Marker || undefined,
      limit: MaxKeys,
    });
    const write = keyWriter(EncodingType);
    const { rows, prefixes, truncated, last } = listed;
    return {
      Name: Bucket,
      Prefix: write(Prefix),
      Marker: write(Marker),
      Delimiter: write(Delimiter),
      MaxKeys,
      EncodingType,
      IsTruncated: truncated,
      // AWS: without a delimiter the last key says where to go on.
      NextMarker: truncated && Delimiter ? write(last) : undefined,
      Contents: rows.map((row) => wireObject(row, write, ownerOf(account))),
      CommonPrefixes: prefixes.map((prefix) => ({ Prefix: write(prefix) })),
    };
  },
});
