import type { BucketLifecycleConfiguration } from "@aws-sdk/client-s3";
import { refuse, s3NoLifecycleConfiguration } from "@understudy/catalogue";
import { bucketCheck } from "../check.js";
import { readConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** Source: S3 API reference, GetBucketLifecycleConfiguration. */
export const GetBucketLifecycleConfiguration = operation("GetBucketLifecycleConfiguration", {
  authorize: (input, read) => [bucketCheck("GetLifecycleConfiguration", input.Bucket, read)],
  run(input, context) {
    const kept = readConfiguration<BucketLifecycleConfiguration>(input, "Lifecycle", context);
    if (!kept) return refuse(s3NoLifecycleConfiguration, {}, undefined, { members: { BucketName: input.Bucket } });
    return { ...kept, TransitionDefaultMinimumObjectSize: "all_storage_classes_128K" as const };
  },
});
