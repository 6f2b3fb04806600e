import { bucketCheck } from "../check.js";
import { keepConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** Source: S3 API reference, PutBucketOwnershipControls. */
export const PutBucketOwnershipControls = operation("PutBucketOwnershipControls", {
  authorize: (input, read) => [bucketCheck("PutBucketOwnershipControls", input.Bucket, read)],
  run(input, context) {
    keepConfiguration(input, "OwnershipControls", input.OwnershipControls ?? {}, context);
    return {};
  },
});
