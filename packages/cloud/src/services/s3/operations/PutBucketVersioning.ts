import { refuse, s3MalformedXml } from "@understudy/catalogue";
import { bucketCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";
import { buckets } from "../tables.js";

/** Source: S3 API reference, PutBucketVersioning. DIFFERS: MFA delete is not known. */
export const PutBucketVersioning = operation("PutBucketVersioning", {
  authorize: (input, read) => [bucketCheck("PutBucketVersioning", input.Bucket, read)],
  run(input, context) {
    const row = requireBucket(input, context);
    const { Status } = input.VersioningConfiguration;
    if (Status === undefined) return refuse(s3MalformedXml, {});
    context.store.put(buckets, { ...row, versioning: Status });
    return {};
  },
});
