import type { RequestPaymentConfiguration } from "@aws-sdk/client-s3";
import { bucketCheck } from "../check.js";
import { readConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** The owner pays unless it is said otherwise. Source: S3 API reference, GetBucketRequestPayment. */
export const GetBucketRequestPayment = operation("GetBucketRequestPayment", {
  authorize: (input, read) => [bucketCheck("GetBucketRequestPayment", input.Bucket, read)],
  run: (input, context) =>
    readConfiguration<RequestPaymentConfiguration>(input, "RequestPayment", context) ?? {
      Payer: "BucketOwner" as const,
    },
});
