import { bucketCheck } from "../check.js";
import { forgetConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** AWS: asks for the same permission as putting one. Source: S3 API reference, DeleteBucketEncryption. */
export const DeleteBucketEncryption = operation("DeleteBucketEncryption", {
  authorize: (input, read) => [bucketCheck("PutEncryptionConfiguration", input.Bucket, read)],
  run(input, context) {
    forgetConfiguration(input, "Encryption", context);
    return {};
  },
});
