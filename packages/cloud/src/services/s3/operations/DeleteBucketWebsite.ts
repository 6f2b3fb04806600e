import { bucketCheck } from "../check.js";
import { forgetConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** AWS: asks for the same permission as putting one. Source: S3 API reference, DeleteBucketWebsite. */
export const DeleteBucketWebsite = operation("DeleteBucketWebsite", {
  authorize: (input, read) => [bucketCheck("DeleteBucketWebsite", input.Bucket, read)],
  run(input, context) {
    forgetConfiguration(input, "Website", context);
    return {};
  },
});
