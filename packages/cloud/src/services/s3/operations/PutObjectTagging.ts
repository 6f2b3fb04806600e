import { requestTags } from "../check.js";
import { versionOf } from "../object-headers.js";
import { operation } from "../operation.js";
import { readChecks } from "../read-checks.js";
import { requireBucket, requireObject } from "../require.js";
import { versions } from "../tables.js";
import { checkTags } from "../tag-set.js";

/** Source: S3 API reference, PutObjectTagging. */
export const PutObjectTagging = operation("PutObjectTagging", {
  authorize: (input, read) =>
    readChecks("PutObjectTagging", "PutObjectVersionTagging", input, read, requestTags(input.Tagging.TagSet)),
  run(input, context) {
    const row = requireObject(input, context);
    checkTags(input.Tagging.TagSet, "object");
    context.store.put(versions, { ...row, tags: input.Tagging.TagSet });
    return versionOf(row, requireBucket(input, context));
  },
});
