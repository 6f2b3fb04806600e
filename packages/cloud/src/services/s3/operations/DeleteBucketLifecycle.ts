import { bucketCheck } from "../check.js";
import { forgetConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** AWS: asks for the same permission as putting one. Source: S3 API reference, DeleteBucketLifecycle. */
export const DeleteBucketLifecycle = operation("DeleteBucketLifecycle", {
  authorize: (input, read) => [bucketCheck("PutLifecycleConfiguration", input.Bucket, read)],
  run(input, context) {
    forgetConfiguration(input, "Lifecycle", context);
    return {};
  },
});
