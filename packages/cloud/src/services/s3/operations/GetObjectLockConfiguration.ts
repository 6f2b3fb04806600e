import type { ObjectLockConfiguration } from "@aws-sdk/client-s3";
import { refuse, s3NoObjectLockConfiguration } from "@understudy/catalogue";
import { bucketCheck } from "../check.js";
import { readConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** Source: S3 API reference, GetObjectLockConfiguration. */
export const GetObjectLockConfiguration = operation("GetObjectLockConfiguration", {
  authorize: (input, read) => [bucketCheck("GetBucketObjectLockConfiguration", input.Bucket, read)],
  run(input, context) {
    const kept = readConfiguration<ObjectLockConfiguration>(input, "ObjectLock", context);
    if (!kept) return refuse(s3NoObjectLockConfiguration, {}, undefined, { members: { BucketName: input.Bucket } });
    return { ObjectLockConfiguration: kept };
  },
});
