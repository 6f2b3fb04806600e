import { bucketCheck } from "../check.js";
import { keepConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** DIFFERS: kept, but objects are written as AES256 whatever it says. Source: S3 API reference, PutBucketEncryption. */
export const PutBucketEncryption = operation("PutBucketEncryption", {
  authorize: (input, read) => [bucketCheck("PutEncryptionConfiguration", input.Bucket, read)],
  run(input, context) {
    keepConfiguration(input, "Encryption", input.ServerSideEncryptionConfiguration ?? {}, context);
    return {};
  },
});
