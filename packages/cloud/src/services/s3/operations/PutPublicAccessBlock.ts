import { bucketCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";
import { buckets } from "../tables.js";

/** What is not named is off. Source: S3 API reference, PutPublicAccessBlock. */
export const PutPublicAccessBlock = operation("PutPublicAccessBlock", {
  authorize: (input, read) => [bucketCheck("PutBucketPublicAccessBlock", input.Bucket, read)],
  run(input, context) {
    const row = requireBucket(input, context);
    const { BlockPublicAcls, IgnorePublicAcls, BlockPublicPolicy, RestrictPublicBuckets } =
      input.PublicAccessBlockConfiguration;
    const publicAccessBlock = {
      BlockPublicAcls: BlockPublicAcls ?? false,
      IgnorePublicAcls: IgnorePublicAcls ?? false,
      BlockPublicPolicy: BlockPublicPolicy ?? false,
      RestrictPublicBuckets: RestrictPublicBuckets ?? false,
    };
    context.store.put(buckets, { ...row, publicAccessBlock });
    return {};
  },
});
