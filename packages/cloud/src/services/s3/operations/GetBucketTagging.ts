import { refuse, s3NoTagSet } from "@understudy/catalogue";
import { bucketCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";

/** Source: S3 API reference, GetBucketTagging. */
export const GetBucketTagging = operation("GetBucketTagging", {
  authorize: (input, read) => [bucketCheck("GetBucketTagging", input.Bucket, read)],
  run(input, context) {
    const { tags, name } = requireBucket(input, context);
    if (tags.length === 0) return refuse(s3NoTagSet, {}, undefined, { members: { BucketName: name } });
    return { TagSet: [...tags] };
  },
});
