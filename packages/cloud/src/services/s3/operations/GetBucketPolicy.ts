import { refuse, s3MethodNotAllowed, s3NoBucketPolicy } from "@understudy/catalogue";
import { bucketCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";

/** Source: S3 API reference, GetBucketPolicy. */
export const GetBucketPolicy = operation("GetBucketPolicy", {
  authorize: (input, read) => [bucketCheck("GetBucketPolicy", input.Bucket, read)],
  run(input, context) {
    const row = requireBucket(input, context);
    if (row.account !== context.account) refuse(s3MethodNotAllowed, {});
    const { policy: Policy } = row;
    return Policy === undefined
      ? refuse(s3NoBucketPolicy, {}, undefined, { members: { BucketName: row.name } })
      : { Policy };
  },
});
