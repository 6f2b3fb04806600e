import { bucketCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";
import { buckets } from "../tables.js";
import { checkTags } from "../tag-set.js";

/** Source: S3 API reference, PutBucketTagging. */
export const PutBucketTagging = operation("PutBucketTagging", {
  authorize: (input, read) => [bucketCheck("PutBucketTagging", input.Bucket, read)],
  run(input, context) {
    const row = requireBucket(input, context);
    checkTags(input.Tagging.TagSet, "bucket");
    context.store.put(buckets, { ...row, tags: input.Tagging.TagSet });
    return {};
  },
});
