import { bucketCheck } from "../check.js";
import { keepConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** Source: S3 API reference, PutBucketCors. */
export const PutBucketCors = operation("PutBucketCors", {
  authorize: (input, read) => [bucketCheck("PutBucketCORS", input.Bucket, read)],
  run(input, context) {
    keepConfiguration(input, "Cors", input.CORSConfiguration ?? {}, context);
    return {};
  },
});
