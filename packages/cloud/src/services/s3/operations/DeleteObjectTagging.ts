import { versionOf } from "../object-headers.js";
import { operation } from "../operation.js";
import { readChecks } from "../read-checks.js";
import { requireBucket, requireObject } from "../require.js";
import { versions } from "../tables.js";

/** Source: S3 API reference, DeleteObjectTagging. */
export const DeleteObjectTagging = operation("DeleteObjectTagging", {
  authorize: (input, read) => readChecks("DeleteObjectTagging", "DeleteObjectVersionTagging", input, read),
  run(input, context) {
    const row = requireObject(input, context);
    context.store.put(versions, { ...row, tags: [] });
    return versionOf(row, requireBucket(input, context));
  },
});
