import type { AccelerateConfiguration } from "@aws-sdk/client-s3";
import { bucketCheck } from "../check.js";
import { readConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** Source: S3 API reference, GetBucketAccelerateConfiguration. */
export const GetBucketAccelerateConfiguration = operation("GetBucketAccelerateConfiguration", {
  authorize: (input, read) => [bucketCheck("GetAccelerateConfiguration", input.Bucket, read)],
  run: (input, context) => readConfiguration<AccelerateConfiguration>(input, "Accelerate", context) ?? {},
});
