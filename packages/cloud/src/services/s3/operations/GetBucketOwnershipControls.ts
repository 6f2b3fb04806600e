import type { OwnershipControls } from "@aws-sdk/client-s3";
import { refuse, s3NoOwnershipControls } from "@understudy/catalogue";
import { bucketCheck } from "../check.js";
import { readConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** Source: S3 API reference, GetBucketOwnershipControls. */
export const GetBucketOwnershipControls = operation("GetBucketOwnershipControls", {
  authorize: (input, read) => [bucketCheck("GetBucketOwnershipControls", input.Bucket, read)],
  run(input, context) {
    const kept = readConfiguration<OwnershipControls>(input, "OwnershipControls", context);
    if (!kept) return refuse(s3NoOwnershipControls, {}, undefined, { members: { BucketName: input.Bucket } });
    return { OwnershipControls: kept };
  },
});
