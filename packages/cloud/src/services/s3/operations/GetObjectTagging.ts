import { versionOf } from "../object-headers.js";
import { operation } from "../operation.js";
import { readChecks } from "../read-checks.js";
import { requireBucket, requireObject } from "../require.js";

/** Source: S3 API reference, GetObjectTagging. */
export const GetObjectTagging = operation("GetObjectTagging", {
  authorize: (input, read) => readChecks("GetObjectTagging", "GetObjectVersionTagging", input, read),
  run(input, context) {
    const row = requireObject(input, context);
    return { TagSet: [...row.tags], ...versionOf(row, requireBucket(input, context)) };
  },
});
