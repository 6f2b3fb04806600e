import { refuse, s3AclNotSupported } from "@understudy/catalogue";
import { checkAcl } from "../acl.js";
import { bucketCheck, headerKeys } from "../check.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";

/** Source: S3 API reference, PutBucketAcl. */
export const PutBucketAcl = operation("PutBucketAcl", {
  authorize: (input, read) => [bucketCheck("PutBucketAcl", input.Bucket, read, headerKeys({ "x-amz-acl": input.ACL }))],
  run(input, context) {
    requireBucket(input, context);
    if (input.AccessControlPolicy) refuse(s3AclNotSupported, {});
    checkAcl(input);
    return {};
  },
});
