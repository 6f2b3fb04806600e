import { bucketCheck } from "../check.js";
import { keepConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** Source: S3 API reference, PutBucketLifecycleConfiguration. */
export const PutBucketLifecycleConfiguration = operation("PutBucketLifecycleConfiguration", {
  authorize: (input, read) => [bucketCheck("PutLifecycleConfiguration", input.Bucket, read)],
  run(input, context) {
    keepConfiguration(input, "Lifecycle", input.LifecycleConfiguration ?? {}, context);
    return {};
  },
});
