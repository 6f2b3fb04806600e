import { bucketCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";

/** Of a bucket that never had versions nothing is said. Source: S3 API reference, GetBucketVersioning. */
export const GetBucketVersioning = operation("GetBucketVersioning", {
  authorize: (input, read) => [bucketCheck("GetBucketVersioning", input.Bucket, read)],
  run: (input, context) => ({ Status: requireBucket(input, context).versioning }),
});
