import { refuse, s3ContinuationTokenInvalid } from "@understudy/catalogue";
import { readToken, writeToken } from "../continuation-token.js";
import { listCheck } from "../list-check.js";
import { listKeys } from "../list-keys.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";
import { keyWriter, ownerOf, pageSize, wireObject } from "../wire-listing.js";

/** Source: S3 API reference, ListObjectsV2. */
export const ListObjectsV2 = operation("ListObjectsV2", {
  authorize: (input, read) => [listCheck("ListBucket", input, read)],
  run(input, context) {
    const { account } = requireBucket(input, context);
    const { Bucket, Prefix = "", Delimiter, ContinuationToken, StartAfter, EncodingType } = input;
    const MaxKeys = pageSize(input.MaxKeys);
    const from = ContinuationToken === undefined ? undefined : readToken(ContinuationToken);
    if (ContinuationToken !== undefined && from === undefined) refuse(s3ContinuationTokenInvalid, {});
    const listed = listKeys(context.store, {
      bucket: Bucket,
      index: "current",
      prefix: Prefix,
      delimiter: Delimiter,
      after: from ?? StartAfter,
      limit: MaxKeys,
    });
    const write = keyWriter(EncodingType);
    const { rows, prefixes, truncated, last } = listed;
    return {
      Name: Bucket,
      Prefix: write(Prefix),
      Delimiter: write(Delimiter),
      MaxKeys,
      EncodingType,
      KeyCount: rows.length + prefixes.length,
      IsTruncated: truncated,
      ContinuationToken,
      NextContinuationToken: truncated && last !== undefined ? writeToken(last) : undefined,
      StartAfter: write(StartAfter),
      Contents: rows.map((row) => wireObject(row, write, input.FetchOwner ? ownerOf(account) : undefined)),
      CommonPrefixes: prefixes.map((prefix) => ({ Prefix: write(prefix) })),
    };
  },
});
