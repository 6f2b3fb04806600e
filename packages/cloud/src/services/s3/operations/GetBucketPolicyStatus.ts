import { refuse, s3NoBucketPolicy } from "@understudy/catalogue";
import { documentOf } from "../../../gate/document.js";
import { bucketCheck } from "../check.js";
import { isPublicPolicy } from "../is-public-policy.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";

/** Source: S3 API reference, GetBucketPolicyStatus. */
export const GetBucketPolicyStatus = operation("GetBucketPolicyStatus", {
  authorize: (input, read) => [bucketCheck("GetBucketPolicyStatus", input.Bucket, read)],
  run(input, context) {
    const { policy, name } = requireBucket(input, context);
    if (policy === undefined) return refuse(s3NoBucketPolicy, {}, undefined, { members: { BucketName: name } });
    return { PolicyStatus: { IsPublic: isPublicPolicy(documentOf(policy)) } };
  },
});
