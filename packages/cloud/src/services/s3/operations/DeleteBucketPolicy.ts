import { refuse, s3MethodNotAllowed } from "@understudy/catalogue";
import { bucketCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";
import { buckets } from "../tables.js";

/** Deleting what is not there succeeds. Source: S3 API reference, DeleteBucketPolicy. */
export const DeleteBucketPolicy = operation("DeleteBucketPolicy", {
  authorize: (input, read) => [bucketCheck("DeleteBucketPolicy", input.Bucket, read)],
  run(input, context) {
    const { policy, ...row } = requireBucket(input, context);
    if (row.account !== context.account) refuse(s3MethodNotAllowed, {});
    context.store.put(buckets, row);
    return {};
  },
});
