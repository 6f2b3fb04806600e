import { bucketCheck } from "../check.js";
import { keepConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** Source: S3 API reference, PutBucketRequestPayment. */
export const PutBucketRequestPayment = operation("PutBucketRequestPayment", {
  authorize: (input, read) => [bucketCheck("PutBucketRequestPayment", input.Bucket, read)],
  run(input, context) {
    keepConfiguration(input, "RequestPayment", input.RequestPaymentConfiguration ?? {}, context);
    return {};
  },
});
