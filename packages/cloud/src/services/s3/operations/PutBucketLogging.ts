import { bucketCheck } from "../check.js";
import { keepConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** Source: S3 API reference, PutBucketLogging. */
export const PutBucketLogging = operation("PutBucketLogging", {
  authorize: (input, read) => [bucketCheck("PutBucketLogging", input.Bucket, read)],
  run(input, context) {
    keepConfiguration(input, "Logging", input.BucketLoggingStatus ?? {}, context);
    return {};
  },
});
