import { bucketCheck } from "../check.js";
import { forgetConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** AWS: asks for the same permission as putting one. Source: S3 API reference, DeleteBucketCors. */
export const DeleteBucketCors = operation("DeleteBucketCors", {
  authorize: (input, read) => [bucketCheck("PutBucketCORS", input.Bucket, read)],
  run(input, context) {
    forgetConfiguration(input, "Cors", context);
    return {};
  },
});
