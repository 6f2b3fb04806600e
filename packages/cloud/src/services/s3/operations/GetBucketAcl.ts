import { ownersAcl } from "../acl.js";
import { bucketCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";

/** The owner's alone. Source: S3 API reference, GetBucketAcl. */
export const GetBucketAcl = operation("GetBucketAcl", {
  authorize: (input, read) => [bucketCheck("GetBucketAcl", input.Bucket, read)],
  run: (input, context) => ownersAcl(requireBucket(input, context).account),
});
