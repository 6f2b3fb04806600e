import { bucketCheck } from "../check.js";
import { keepConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** Source: S3 API reference, PutBucketAccelerateConfiguration. */
export const PutBucketAccelerateConfiguration = operation("PutBucketAccelerateConfiguration", {
  authorize: (input, read) => [bucketCheck("PutAccelerateConfiguration", input.Bucket, read)],
  run(input, context) {
    keepConfiguration(input, "Accelerate", input.AccelerateConfiguration ?? {}, context);
    return {};
  },
});
