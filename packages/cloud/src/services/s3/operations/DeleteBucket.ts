import { refuse, s3BucketNotEmpty, s3VersionsRemain } from "@understudy/catalogue";
import { bucketCheck } from "../check.js";
import { operation } from "../operation.js";
import { removeUpload } from "../remove-upload.js";
import { requireBucket } from "../require.js";
import { buckets, uploads, versions } from "../tables.js";

/** Uploads that were begun go with the bucket. Source: S3 API reference, DeleteBucket. */
export const DeleteBucket = operation("DeleteBucket", {
  authorize: (input, read) => [bucketCheck("DeleteBucket", input.Bucket, read)],
  run(input, context) {
    const { name, versioning } = requireBucket(input, context);
    const { store } = context;
    if (store.count(versions, "bucket", name) > 0) {
      refuse(versioning === undefined ? s3BucketNotEmpty : s3VersionsRemain, {}, undefined, {
        members: { BucketName: name },
      });
    }
    for (const upload of store.list(uploads, "bucket", name)) removeUpload(upload, store);
    store.delete(buckets, name);
    return {};
  },
});
