import { refuse, s3NoReplicationConfiguration } from "@understudy/catalogue";
import { bucketCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";

/** Nothing is replicated: there is none to give (PutBucketReplication answers 501). Source: S3 API reference, GetBucketReplication. */
export const GetBucketReplication = operation("GetBucketReplication", {
  authorize: (input, read) => [bucketCheck("GetReplicationConfiguration", input.Bucket, read)],
  run(input, context) {
    const { name } = requireBucket(input, context);
    return refuse(s3NoReplicationConfiguration, {}, undefined, { members: { BucketName: name } });
  },
});
