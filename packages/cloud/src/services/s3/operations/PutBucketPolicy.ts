import { principalName, refuse, s3MethodNotAllowed, s3PublicPolicyBlocked } from "@understudy/catalogue";
import { documentOf } from "../../../gate/document.js";
import { checkBucketPolicy } from "../bucket-policy.js";
import { bucketArn, bucketCheck } from "../check.js";
import { isPublicPolicy } from "../is-public-policy.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";
import { buckets } from "../tables.js";

/** Source: S3 API reference, PutBucketPolicy. */
export const PutBucketPolicy = operation("PutBucketPolicy", {
  authorize: (input, read) => [bucketCheck("PutBucketPolicy", input.Bucket, read)],
  run(input, context) {
    const row = requireBucket(input, context);
    // AWS: a bucket's policy is its owner's alone, whoever else it allows this.
    if (row.account !== context.account) refuse(s3MethodNotAllowed, {});
    checkBucketPolicy(input.Policy, row.name, context);
    if (row.publicAccessBlock?.BlockPublicPolicy && isPublicPolicy(documentOf(input.Policy))) {
      const principal = principalName(context.caller.principal);
      refuse(s3PublicPolicyBlocked, { principal, resource: bucketArn(row.name) });
    }
    context.store.put(buckets, { ...row, policy: input.Policy });
    return {};
  },
});
