import { bucketCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";
import { buckets } from "../tables.js";

/** AWS: asks for the same permission as putting one. Source: S3 API reference, DeletePublicAccessBlock. */
export const DeletePublicAccessBlock = operation("DeletePublicAccessBlock", {
  authorize: (input, read) => [bucketCheck("PutBucketPublicAccessBlock", input.Bucket, read)],
  run(input, context) {
    const { publicAccessBlock, ...row } = requireBucket(input, context);
    context.store.put(buckets, row);
    return {};
  },
});
