import type { BucketLocationConstraint } from "@aws-sdk/client-s3";
import { bucketCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";

/** Of us-east-1 nothing is said. Source: S3 API reference, GetBucketLocation. */
export const GetBucketLocation = operation("GetBucketLocation", {
  authorize: (input, read) => [bucketCheck("GetBucketLocation", input.Bucket, read)],
  run(input, context) {
    const { region } = requireBucket(input, context);
    return region === "us-east-1" ? {} : { LocationConstraint: region as BucketLocationConstraint };
  },
});
