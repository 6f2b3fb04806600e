import { bucketCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";

/** Source: S3 API reference, HeadBucket. */
export const HeadBucket = operation("HeadBucket", {
  authorize: (input, read) => [bucketCheck("ListBucket", input.Bucket, read)],
  run(input, context) {
    const { region, name } = requireBucket(input, context);
    return { BucketRegion: region, AccessPointAlias: false, BucketArn: `arn:aws:s3:::${name}` };
  },
});
