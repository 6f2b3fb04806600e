import { bucketCheck } from "../check.js";
import { forgetConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** AWS: asks for the same permission as putting one. Source: S3 API reference, DeleteBucketOwnershipControls. */
export const DeleteBucketOwnershipControls = operation("DeleteBucketOwnershipControls", {
  authorize: (input, read) => [bucketCheck("PutBucketOwnershipControls", input.Bucket, read)],
  run(input, context) {
    forgetConfiguration(input, "OwnershipControls", context);
    return {};
  },
});
