import { bucketCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";
import { buckets } from "../tables.js";

/** AWS: asks for the same permission as putting tags. Source: S3 API reference, DeleteBucketTagging. */
export const DeleteBucketTagging = operation("DeleteBucketTagging", {
  authorize: (input, read) => [bucketCheck("PutBucketTagging", input.Bucket, read)],
  run(input, context) {
    context.store.put(buckets, { ...requireBucket(input, context), tags: [] });
    return {};
  },
});
