import { refuse, s3NoPublicAccessBlock } from "@understudy/catalogue";
import { bucketCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";

/** Source: S3 API reference, GetPublicAccessBlock. */
export const GetPublicAccessBlock = operation("GetPublicAccessBlock", {
  authorize: (input, read) => [bucketCheck("GetBucketPublicAccessBlock", input.Bucket, read)],
  run(input, context) {
    const { publicAccessBlock, name } = requireBucket(input, context);
    if (!publicAccessBlock) return refuse(s3NoPublicAccessBlock, {}, undefined, { members: { BucketName: name } });
    return { PublicAccessBlockConfiguration: publicAccessBlock };
  },
});
