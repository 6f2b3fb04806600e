import type { BucketLoggingStatus } from "@aws-sdk/client-s3";
import { bucketCheck } from "../check.js";
import { readConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** Source: S3 API reference, GetBucketLogging. */
export const GetBucketLogging = operation("GetBucketLogging", {
  authorize: (input, read) => [bucketCheck("GetBucketLogging", input.Bucket, read)],
  run: (input, context) => readConfiguration<BucketLoggingStatus>(input, "Logging", context) ?? {},
});
