import type { ServerSideEncryptionConfiguration } from "@aws-sdk/client-s3";
import { bucketCheck } from "../check.js";
import { readConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** AWS: every bucket has one since January 2023; taking it away leaves the default. */
const DEFAULT: ServerSideEncryptionConfiguration = {
  Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" }, BucketKeyEnabled: false }],
};

/** Source: S3 API reference, GetBucketEncryption. */
export const GetBucketEncryption = operation("GetBucketEncryption", {
  authorize: (input, read) => [bucketCheck("GetEncryptionConfiguration", input.Bucket, read)],
  run(input, context) {
    const kept = readConfiguration<ServerSideEncryptionConfiguration>(input, "Encryption", context);
    return { ServerSideEncryptionConfiguration: kept ?? DEFAULT };
  },
});
